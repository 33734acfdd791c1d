//! What the proposal's `Rc` rule permits: two tasks with two clones of one `Rc`. Each clone is counted, and its cell
//! written, from two threads at once.
//! run: asyncsend check examples/proposal/two_tasks_share.rs
//! expect(rust): the two futures are refused for the same leaf, `Rc<Cell<i32>>`: rustc reports that once, at the first.
//! expect(proposal): accepted, and a data race.
//! expect(sound): both spawns are refused: what they capture is not isolated.
//! needs: tokio

use std::cell::Cell;
use std::rc::Rc;
use tokio::task::yield_now;

fn main() {
    let a = Rc::new(Cell::new(0));
    let b = a.clone();
    let first = async move {
        a.set(1);
        yield_now().await;
        a.set(2)
    };
    let second = async move {
        b.set(1);
        yield_now().await;
        b.set(2)
    };
    tokio::spawn(first); //~ ERROR[rust,sound]
    tokio::spawn(second); //~ ERROR[sound]
}
