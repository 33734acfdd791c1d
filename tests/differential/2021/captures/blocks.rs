//! The same in edition 2021.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S {
    a: Rc<u32>,
    b: u32,
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
fn pattern(s: S) {
    need_send(async move {
        let S { b, .. } = s;
        y().await;
        drop(b);
    });
}
fn pattern_both(s: S) {
    need_send(async move {
        let S { a: _, b } = s;
        y().await;
        drop(b);
    });
}
