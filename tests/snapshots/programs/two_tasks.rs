//@ check --rules proposal
//@ check --rules sound
//@ check --rules sound --error-format json
//@ futures --rules sound
use std::cell::Cell;
use std::rc::Rc;

async fn pause() {}

async fn work(shared: Rc<Cell<u32>>) {
    shared.set(shared.get() + 1);
    pause().await;
    shared.set(shared.get() + 1);
}

fn main() {
    let a = Rc::new(Cell::new(0));
    let b = a.clone();
    tokio::spawn(work(a));
    tokio::spawn(work(b));
}
