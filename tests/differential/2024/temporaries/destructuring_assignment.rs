//! Destructuring assignment and its temporaries.

use std::rc::Rc;

async fn y() {}

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn tuple() {
    need_send(async {
        let (mut a, mut b) = (0, 0);
        (a, b) = (n().await, *Rc::new(1));
        drop((a, b));
    });
}
fn tuple_before() {
    need_send(async { //~ ERROR future
        let (mut a, mut b) = (0, 0);
        (a, b) = (*Rc::new(1), n().await);
        drop((a, b));
    });
}
fn wild() {
    need_send(async {
        let mut a = 0;
        (a, _) = (1, Rc::new(1));
        y().await;
        drop(a);
    });
}
fn moved_in() {
    need_send(async { //~ ERROR future
        let a;
        (a, _) = (Rc::new(1), 2);
        drop(a);
        y().await;
    });
}
