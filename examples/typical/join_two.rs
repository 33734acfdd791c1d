//! Two futures over one `Rc`, joined inside one task: they never run at the same time.
//! run: asyncsend check examples/typical/join_two.rs
//! expect(rust): refused.
//! expect(proposal): accepted.
//! expect(sound): accepted: both stay in the task that made the `Rc`.
//! needs: tokio, futures

use std::cell::Cell;
use std::rc::Rc;

async fn count(total: Rc<Cell<u32>>, steps: u32) {
    for step in 0..steps {
        total.set(total.get() + step);
        tokio::task::yield_now().await;
    }
}

async fn both() {
    let total = Rc::new(Cell::new(0));
    futures::join!(count(total.clone(), 3), count(total.clone(), 5));
    println!("{}", total.get());
}

fn main() {
    tokio::spawn(both()); //~ ERROR[rust]
}
