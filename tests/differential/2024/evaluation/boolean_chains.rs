//! Short-circuit operators around awaits.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn left() {
    need_send(async {
        let b = n().await == 1 && *Rc::new(1) == 1;
        drop(b);
    });
}
fn right() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let b = *r == 1 && n().await == 1;
        drop(b);
    });
}
fn right_moved() {
    need_send(async {
        let r = Rc::new(1);
        let b = drop(r) == () && n().await == 1;
        drop(b);
    });
}
fn chain() {
    need_send(async {
        let b = *Rc::new(1) == 1 && *Rc::new(2) == 2 && n().await == 3;
        drop(b);
    });
}
fn in_condition() {
    need_send(async {
        if *Rc::new(1) == 1 || n().await == 1 {
            n().await;
        }
    });
}
