//! Through a reference the reference is captured; through a box, the box.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S {
    a: Cell<u32>,
    b: u32,
}
fn reference(s: &'static S) {
    need_send(async move { //~ ERROR future
        drop(s.b);
    });
}
fn reference_cell(s: &'static S) {
    need_send(async move { //~ ERROR future
        s.a.set(1);
    });
}
fn exclusive(s: &'static mut S) {
    need_send(async move {
        s.b = 1;
    });
}
fn exclusive_cell(s: &'static mut S) {
    need_send(async move {
        s.a.set(1);
    });
}
fn boxed(s: Box<S>) {
    need_send(async move {
        drop(s.b);
    });
}
fn rc(s: Rc<S>) {
    need_send(async move { //~ ERROR future
        drop(s.b);
    });
}
