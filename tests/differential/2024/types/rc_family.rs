//! Rc, Weak, Arc, arc::Weak.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

fn rc() {
    is::<Rc<u8>>(); //~ ERROR E0277
}
fn rc_sync() {
    is_sync::<Rc<u8>>(); //~ ERROR E0277
}
fn weak() {
    is::<std::rc::Weak<u8>>(); //~ ERROR E0277
}
fn reference_to_rc() {
    is::<&'static Rc<u8>>(); //~ ERROR E0277
}
fn arc() {
    is::<Arc<u8>>();
    is_sync::<Arc<u8>>();
    is::<std::sync::Weak<u8>>();
}
fn arc_of_cell() {
    is::<Arc<Cell<u8>>>(); //~ ERROR E0277
}
fn arc_of_rc() {
    is::<Arc<Rc<u8>>>(); //~ ERROR E0277 E0277
}
fn weak_of_cell() {
    is::<std::sync::Weak<Cell<u8>>>(); //~ ERROR E0277
}
fn arc_of_slice() {
    is::<Arc<[u8]>>();
    is::<Arc<str>>();
}
fn box_of_rc() {
    is::<Box<Rc<u8>>>(); //~ ERROR E0277
}
