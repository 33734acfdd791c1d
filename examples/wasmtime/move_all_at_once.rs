//! "All objects are moved all at once": the text's last resort needs `unsafe impl Send` and an audit, without any help from
//! the compiler. The same promise made by `AsyncSend` is checked: the future below owns everything connected to its store.
//! run: asyncsend check examples/wasmtime/move_all_at_once.rs
//! expect(rust): the plain store is refused, the wrapped one taken on trust.
//! expect(proposal): accepted.
//! expect(sound): the store from outside is refused, the wrapped one taken on trust.
//! needs: tokio

use std::cell::Cell;
use std::rc::Rc;

struct Store {
    refs: Rc<Cell<u64>>,
}

struct Whole {
    store: Store,
    func: Rc<Cell<u64>>,
}
// Safety: `store` and `func` are all objects of one store, and move together.
unsafe impl Send for Whole {}

impl Whole {
    fn notify_switched_thread(&self) {
        self.func.set(self.store.refs.get());
    }
}

fn wrapped(whole: Whole) {
    tokio::spawn(async move {
        let whole = whole;
        whole.notify_switched_thread();
    });
}

fn plain(store: Store) {
    tokio::spawn(async move { //~ ERROR[rust,sound]
        tokio::task::yield_now().await;
        store.refs.set(1);
    });
}
