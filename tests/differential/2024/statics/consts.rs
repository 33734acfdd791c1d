//! Constants are fresh values at each use.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

const C: Cell<u32> = Cell::new(1);
const N: Option<Rc<u32>> = None;
fn receiver() {
    need_send(async {
        C.set(1);
        y().await;
    });
}
fn receiver_across() {
    need_send(async { //~ ERROR future
        C.set({
            y().await;
            1
        });
    });
}
fn bound() {
    need_send(async {
        let c = C;
        y().await;
        c.set(1);
    });
}
fn reference() {
    need_send(async { //~ ERROR future
        let c = &C;
        y().await;
        c.set(1);
    });
}
fn none() {
    need_send(async { //~ ERROR future
        let n = N;
        y().await;
        drop(n);
    });
}
fn none_reference() {
    need_send(async { //~ ERROR future
        let n = &N;
        y().await;
        drop(n.is_some());
    });
}
fn inline_const() {
    need_send(async {
        let n = const { Cell::new(1) };
        y().await;
        drop(n);
    });
}
