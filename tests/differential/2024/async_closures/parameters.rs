//! Parameters of async closures are upvars of their futures.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn unused() {
    need_send((async |_: Rc<u32>| {})(Rc::new(1))); //~ ERROR future
}
fn reference(c: &'static Cell<u32>) {
    need_send((async |_: &Cell<u32>| {})(c)); //~ ERROR future
}
fn number() {
    need_send((async |n: u32| {
        y().await;
        n
    })(1));
}
fn closure_only() {
    need_send(async |_: Rc<u32>| {});
}
fn returns_rc() {
    need_send((async || Rc::new(1))());
}
