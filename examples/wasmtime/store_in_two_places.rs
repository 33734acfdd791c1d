//! The text's rule "if and only if all objects are moved all at once", broken in three ways: half of a store is sent to
//! another task, a store is used from two tasks, and a store goes out by the task's output.
//! run: asyncsend check examples/wasmtime/store_in_two_places.rs
//! expect(rust): all are refused; rustc says so once where two futures of one function fail for the same type.
//! expect(proposal): all but the output are accepted: that an `Rc` may be sent to another task is the proposal's hole.
//! expect(sound): all are refused.
//! needs: tokio

#[path = "model/then.rs"]
mod wasmtime;

use tokio::task::yield_now;
use wasmtime::{Engine, Linker, Module, Store};

fn half_of_a_store(module: Module) {
    tokio::spawn(async move { //~ ERROR[rust]
        let store = Store::new(&Engine::new(&Default::default()));
        let instance = Linker::new(&store).instantiate(&module);
        let Some(run) = instance.get_func(0) else { return };
        tokio::spawn(async move { //~ ERROR[rust,sound]
            let _ = run.call_async(1).await;
        });
        yield_now().await;
        store.notify_switched_thread();
    });
}

fn two_tasks() {
    let store = Store::new(&Engine::new(&Default::default()));
    let other = store.clone();
    tokio::spawn(async move { //~ ERROR[rust,sound]
        yield_now().await;
        store.notify_switched_thread();
    });
    tokio::spawn(async move { //~ ERROR[sound]
        yield_now().await;
        other.notify_switched_thread();
    });
}

fn comes_out() {
    tokio::spawn(async { //~ ERROR
        let store = Store::new(&Engine::new(&Default::default()));
        yield_now().await;
        store
    });
}
