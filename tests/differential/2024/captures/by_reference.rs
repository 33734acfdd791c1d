//! Non-move blocks and closures borrow what they only read.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn is<T: Send>() {}

fn reads_cell() {
    let c = Cell::new(1);
    need_send(async { c.get() }); //~ ERROR E0277
}
fn moves_cell() {
    let c = Cell::new(1);
    need_send(async move { c.get() });
}
fn reads_number() {
    let c = 1;
    need_send(async { drop(c + 1) });
}
fn mutates_cell() {
    let mut c = Cell::new(1);
    need_send(async {
        *c.get_mut() = 2;
    });
}
fn reads_rc() {
    let c = Rc::new(1);
    need_send(async { drop(c.clone()) }); //~ ERROR E0277
}
fn consumes_rc() {
    let c = Rc::new(1);
    need_send(async { drop(c) }); //~ ERROR future
}
