//! Today's wasmtime: `Store<T>` is `Send` if `T` is, and objects like `Func` are plain indices into it. So the text's
//! advice "don't move a `Store` between threads" is out of date, and its second list is no longer true.
//! run: asyncsend check examples/wasmtime/store_today.rs
//! expect(rust): only the store whose data holds an `Rc` is refused.
//! expect(proposal): accepted: an `Rc` may be sent to another task.
//! expect(sound): the store with an `Rc`, made outside, is refused.
//! needs: tokio

use std::rc::Rc;

struct Store<T> {
    data: T,
    globals: Vec<u64>,
}

#[derive(Clone, Copy)]
struct Func(usize);

impl<T> Store<T> {
    fn new(data: T) -> Store<T> {
        Store { data, globals: vec![0; 8] }
    }
}

impl Func {
    async fn call_async<T>(self, store: &mut Store<T>, argument: u64) -> u64 {
        tokio::task::yield_now().await;
        store.globals[self.0] += argument;
        store.globals[self.0]
    }
}

async fn run<T>(mut store: Store<T>) {
    let func = Func(1);
    println!("{}", func.call_async(&mut store, 2).await);
    drop(store.data);
}

fn with_a_string() {
    tokio::spawn(run(Store::new(String::from("state"))));
}

fn with_an_rc() {
    tokio::spawn(run(Store::new(Rc::new(1)))); //~ ERROR[rust,sound]
}
