//! `f(a, g().await)` evaluates `a` first.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn take<A>(_: A, _: usize) {}
fn moved_rc() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        take(r, n().await);
    });
}
fn borrowed_rc() {
    need_send(async { //~ ERROR future future
        let r = Rc::new(1);
        take(&r, n().await);
    });
}
fn borrowed_send() {
    need_send(async {
        let r = 1;
        take(&r, n().await);
    });
}
fn borrowed_cell() {
    need_send(async { //~ ERROR future
        let r = Cell::new(1);
        take(&r, n().await);
    });
}
fn exclusive_cell() {
    need_send(async {
        let mut r = Cell::new(1);
        take(&mut r, n().await);
    });
}
fn pointer() {
    need_send(async { //~ ERROR future
        let r = 1;
        take(&raw const r, n().await);
    });
}
fn function_pointer() {
    need_send(async { //~ ERROR future
        let f: fn(Rc<u32>, usize) = take;
        f(Rc::new(1), n().await);
    });
}
