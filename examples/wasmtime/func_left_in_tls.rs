//! "You can't leave behind references to a `Func` or perhaps a `Store` in TLS." A thread-local that keeps a `Func` takes a
//! value of the task, and hands out what another task left: both directions are refused, for the call that does it.
//! run: asyncsend check examples/wasmtime/func_left_in_tls.rs
//! expect(rust): both spawns are refused, for the store that is held.
//! expect(proposal): both are refused: any access to a thread-local is one too many.
//! expect(sound): both are refused; the one that only counts its calls is not.
//! needs: tokio

#[path = "model/then.rs"]
mod wasmtime;

use std::cell::{Cell, RefCell};
use wasmtime::{Engine, Func, Linker, Module, Store};

thread_local! {
    static LAST: RefCell<Option<Func>> = const { RefCell::new(None) };
    static CALLS: Cell<u64> = const { Cell::new(0) };
}

fn instance(module: &Module) -> Option<Func> {
    let store = Store::new(&Engine::new(&Default::default()));
    Linker::new(&store).instantiate(module).get_func(0)
}

fn leaves_one_behind(module: Module) {
    tokio::spawn(async move { //~ ERROR
        if let Some(run) = instance(&module) {
            LAST.with(|last| last.replace(Some(run.clone())));
            let _ = run.call_async(1).await;
        }
    });
}

fn takes_what_was_left() {
    tokio::spawn(async move { //~ ERROR
        if let Some(run) = LAST.take() {
            let _ = run.call_async(1).await;
        }
    });
}

fn counts(module: Module) {
    tokio::spawn(async move { //~ ERROR[rust,proposal]
        CALLS.set(CALLS.get() + 1);
        if let Some(run) = instance(&module) {
            let _ = run.call_async(1).await;
        }
    });
}
