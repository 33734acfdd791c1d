//! Several parameters, each with its own obligation.

use std::cell::Cell;
use std::rc::Rc;

fn three<A: Send, B: Sync, C: Send + Sync>(_: A, _: B, _: C) {}
fn all() {
    three(Rc::new(1), Cell::new(1), Rc::new("x")); //~ ERROR E0277 E0277 E0277 E0277
}
fn shared_type() {
    three(Rc::new(1), Rc::new(1), Rc::new(1)); //~ ERROR E0277 E0277 E0277 E0277
}
fn third() {
    three(1, 1, Cell::new(1)); //~ ERROR E0277
}
fn third_both() {
    three(1, 1, std::ptr::null::<u8>()); //~ ERROR E0277 E0277
}
fn turbofish() {
    three::<u8, u8, _>(1, 1, 1);
}
fn explicit() {
    let f = three::<Rc<u8>, u8, u8>; //~ ERROR E0277
    let _ = f;
}
