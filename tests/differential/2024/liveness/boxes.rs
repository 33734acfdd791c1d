//! Moves out of a box.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn content() {
    need_send(async { //~ ERROR future
        let b = Box::new(Rc::new(1));
        let a = *b;
        drop(a);
        y().await;
    });
}
fn whole() {
    need_send(async {
        let b = Box::new(Rc::new(1));
        drop(b);
        y().await;
    });
}
fn field() {
    need_send(async { //~ ERROR future
        let b = Box::new((Rc::new(1), 2));
        drop(b.0);
        y().await;
        drop(b.1);
    });
}
fn deref() {
    need_send(async {
        let b = Box::new(Rc::new(1));
        let n = **b;
        drop(b);
        y().await;
        drop(n);
    });
}
