//! What an async block captures: by use, disjoint fields, and `_` nothing.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S {
    a: Rc<u32>,
    b: u32,
}
fn field(s: &'static S) {
    need_send(async { //~ ERROR future
        y().await;
        drop(s.b);
    });
}
fn field_by_value(s: S) {
    need_send(async move {
        y().await;
        drop(s.b);
    });
}
fn rc_field(s: S) {
    need_send(async move { //~ ERROR E0277
        y().await;
        drop(s.a);
    });
}
fn wild(s: S) {
    need_send(async move {
        let _ = s;
        y().await;
    });
}
fn whole(s: S) {
    need_send(async move { //~ ERROR future
        y().await;
        let _x = s;
    });
}
fn unused(s: S) {
    need_send(async move {
        y().await;
    });
}
