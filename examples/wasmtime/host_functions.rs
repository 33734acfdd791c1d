//! "Insertion of user-defined objects into a store does not require them to be `Send`": that is why a store could not be.
//! Today `IntoFunc` asks for `Send` and `Sync`, so the mistake is found where the function is defined, and an `ExternRef`
//! is made of such values only.
//! run: asyncsend check examples/wasmtime/host_functions.rs
//! expect(rust): the host functions that capture an `Rc`, the future that keeps one and the `ExternRef` of one are refused.
//! expect(proposal): the same: the bounds are wasmtime's.
//! expect(sound): the same.
//! needs: wasmtime

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use wasmtime::{Caller, ExternRef, Func, Linker, Result, Store};

fn define(linker: &mut Linker<u64>) -> Result<()> {
    linker.func_wrap("host", "double", |n: u64| n.wrapping_mul(2))?;
    linker.func_wrap("host", "state", |caller: Caller<'_, u64>| *caller.data())?;

    let calls = Arc::new(AtomicU64::new(0));
    linker.func_wrap("host", "count", move |n: u64| n + calls.fetch_add(1, Ordering::Relaxed))?;
    Ok(())
}

fn offset(linker: &mut Linker<u64>) {
    let offset = Rc::new(3);
    let _ = linker.func_wrap("host", "offset", move |n: u64| n + *offset); //~ ERROR
}

fn wrapped(store: &mut Store<u64>) -> Func {
    let offset = Rc::new(3);
    Func::wrap(store, move |n: u64| n + *offset) //~ ERROR
}

fn waits(linker: &mut Linker<u64>) -> Result<()> {
    linker.func_wrap_async("host", "wait", |_: Caller<'_, u64>, (n,): (u64,)| {
        Box::new(async move {
            tokio::task::yield_now().await;
            n
        })
    })?;
    linker.func_wrap_async("host", "keep", |_: Caller<'_, u64>, (n,): (u64,)| {
        Box::new(async move { //~ ERROR
            let n = Rc::new(n);
            tokio::task::yield_now().await;
            *n
        })
    })?;
    Ok(())
}

fn reference(store: &mut Store<u64>) {
    let _ = ExternRef::new(&mut *store, String::from("a name"));
    let _ = ExternRef::new(store, Rc::new(1)); //~ ERROR
}
