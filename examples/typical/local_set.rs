//! A single-threaded executor takes futures that are not `Send`; they never migrate.
//! run: asyncsend check examples/typical/local_set.rs
//! expect(rust): only the `tokio::spawn` of the same future is refused.
//! expect(proposal): not compared: what a local executor's calls count as is the model's business.
//! expect(sound): accepted: the spawned future makes its `Rc` itself.
//! rules: rust, sound
//! needs: tokio

use std::cell::RefCell;
use std::rc::Rc;
use tokio::task::{LocalSet, spawn_local, yield_now};

async fn log(lines: Rc<RefCell<Vec<u32>>>, n: u32) {
    lines.borrow_mut().push(n);
    yield_now().await;
    lines.borrow_mut().push(n + 1);
}

async fn own_log() {
    log(Rc::new(RefCell::new(vec![])), 1).await;
}

fn local() {
    let lines = Rc::new(RefCell::new(vec![]));
    let set = LocalSet::new();
    set.spawn_local(log(lines.clone(), 1));
    set.spawn_local(async move {
        spawn_local(log(lines, 2));
    });
}

fn migrating() {
    tokio::spawn(own_log()); //~ ERROR[rust]
}
