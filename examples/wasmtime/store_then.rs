//! The `Store` the text describes, of an older wasmtime: everything connected to a store counts its references without
//! atomics, so nothing of it is `Send`. A task that makes its store itself and keeps it is the case `AsyncSend` is for: all
//! of its objects move at once. A store made outside and moved in is not, since a `Func` may be left behind.
//! expect(rust): both spawns are refused; the two futures fail for the same leaf, which rustc reports for each function.
//! expect(proposal): both are accepted.
//! expect(sound): the task that makes its own store is accepted, the other refused.
//! needs: tokio

use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone)]
struct Store {
    inner: Rc<RefCell<Vec<u64>>>,
}

#[derive(Clone)]
struct Func {
    store: Store,
    index: usize,
}

impl Store {
    fn new() -> Store {
        Store { inner: Rc::new(RefCell::new(vec![1, 2, 3])) }
    }
    fn func(&self, index: usize) -> Func {
        Func { store: self.clone(), index }
    }
}

impl Func {
    async fn call_async(&self, argument: u64) -> u64 {
        tokio::task::yield_now().await;
        let mut globals = self.store.inner.borrow_mut();
        globals[self.index] += argument;
        globals[self.index]
    }
}

fn store_of_its_own() {
    tokio::spawn(async { //~ ERROR[rust]
        let store = Store::new();
        let func = store.func(1);
        println!("{}", func.call_async(2).await);
    });
}

fn store_from_outside() {
    let store = Store::new();
    let left_behind = store.func(0);
    tokio::spawn(async move { //~ ERROR[rust,sound]
        println!("{}", store.func(1).call_async(2).await);
    });
    drop(left_behind);
}
