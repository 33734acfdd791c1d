//! Async closures stored, passed by reference, and with arguments.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn twice(f: impl AsyncFn(u32)) {
    f(1).await;
    f(2).await;
}
async fn once(f: impl AsyncFnOnce(u32)) {
    f(1).await;
}
async fn many(mut f: impl AsyncFnMut(u32)) {
    f(1).await;
    f(2).await;
}
fn plain() {
    need_send(twice(async |n| {
        y().await;
        drop(n);
    }));
}
fn captured_rc() {
    let r = Rc::new(1);
    need_send(once(async move |n| { //~ ERROR E0277 future
        y().await;
        drop(n + *r);
    }));
}
fn inside_rc() {
    need_send(twice(async |n| { //~ ERROR future
        let r = Rc::new(n);
        y().await;
        drop(r);
    }));
}
fn shares_cell() {
    need_send(async { //~ ERROR E0277
        let c = Cell::new(0);
        many(async |n| c.set(n)).await;
    });
}
