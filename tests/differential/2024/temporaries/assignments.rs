//! Assignments evaluate the right side first.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

struct P {
    a: Cell<usize>,
    b: usize,
}
fn deref_rc() {
    need_send(async { //~ ERROR future
        let mut r = Rc::new(1);
        r = Rc::new(n().await);
    });
}
fn through_box(mut b: Box<Cell<usize>>) {
    need_send(async move {
        *b = Cell::new(n().await);
    });
}
fn through_guard(c: &'static std::sync::Mutex<usize>) {
    need_send(async move {
        *c.lock().unwrap() = n().await;
    });
}
fn compound_guard(c: &'static std::sync::Mutex<usize>) {
    need_send(async move {
        *c.lock().unwrap() += n().await;
    });
}
fn compound_overloaded(c: &'static std::sync::Mutex<std::num::Wrapping<usize>>) {
    need_send(async move { //~ ERROR future
        *c.lock().unwrap() += std::num::Wrapping(n().await);
    });
}
fn field(mut p: P) {
    need_send(async move {
        p.b = n().await;
        p.a.set(1);
    });
}
fn refcell(c: RefCell<usize>) {
    need_send(async move {
        *c.borrow_mut() = n().await;
    });
}
fn refcell_compound(c: RefCell<usize>) {
    need_send(async move {
        *c.borrow_mut() += n().await;
    });
}
