//! "Using `tokio::spawn` with non-`Send` futures": the state is fine, the future is not. A temporary guard in the scrutinee
//! of a `match` lives as long as the `match`; taken out first, it is gone before the await.
//! run: asyncsend check examples/bindgen/spawned.rs
//! expect(rust): the guard and the borrow of a `Cell` are refused.
//! expect(proposal): accepted, the guard wrongly.
//! expect(sound): the guard is refused; the borrow of the task's own `Cell` is not.
//! needs: tokio

use std::cell::Cell;
use std::sync::{Arc, Mutex};
use tokio::task::yield_now;

type State = Arc<Mutex<Vec<String>>>;

fn guard_in_a_scrutinee(state: State) {
    tokio::spawn(async move { //~ ERROR[rust,sound]
        match state.lock().unwrap().len() {
            0 => yield_now().await,
            n => println!("{n}"),
        }
    });
}

fn taken_out_first(state: State) {
    tokio::spawn(async move {
        let length = state.lock().unwrap().len();
        match length {
            0 => yield_now().await,
            n => println!("{n}"),
        }
    });
}

async fn count(calls: &Cell<u32>) {
    calls.set(calls.get() + 1);
    yield_now().await;
}

fn borrowed_cell() {
    tokio::spawn(async { //~ ERROR[rust]
        let calls = Cell::new(0);
        count(&calls).await;
        count(&calls).await;
    });
}
