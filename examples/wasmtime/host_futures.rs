//! "Embedders must also ensure that any host futures returned from `Func::wrapN_async` are actually `Send`. Again, though,
//! there is no compiler assistance in doing this." Here there is: the future is `dyn Future + Resident`, and each one is
//! checked where it becomes one.
//! run: asyncsend check examples/wasmtime/host_futures.rs
//! expect(rust): `Resident` is `Send`: the `Rc` and the guard are refused.
//! expect(proposal): both are accepted, the guard wrongly.
//! expect(sound): the guard is refused.
//! needs: tokio

#[path = "model/then.rs"]
mod wasmtime;

use std::rc::Rc;
use std::sync::Mutex;
use tokio::task::yield_now;
use wasmtime::{Func, HostFuture, Store};

static LOG: Mutex<Vec<i64>> = Mutex::new(Vec::new());

fn sleeps(store: &Store) -> Func {
    Func::wrap_async(store, |n| -> HostFuture {
        Box::pin(async move {
            yield_now().await;
            n + 1
        })
    })
}

fn with_an_rc(store: &Store) -> Func {
    Func::wrap_async(store, |n| -> HostFuture {
        Box::pin(async move { //~ ERROR[rust]
            let n = Rc::new(n);
            yield_now().await;
            *n + 1
        })
    })
}

fn with_a_guard(store: &Store) -> Func {
    Func::wrap_async(store, |n| -> HostFuture {
        Box::pin(async move { //~ ERROR[rust,sound]
            let mut log = LOG.lock().unwrap();
            yield_now().await;
            log.push(n);
            n
        })
    })
}
