//! Unsized types and references to them.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

struct Tail<T: ?Sized> {
    n: u32,
    t: T,
}
fn slice() {
    is::<&'static Tail<[u8]>>();
    is::<Box<Tail<[Cell<u8>]>>>();
}
fn cell_slice() {
    is::<&'static Tail<[Cell<u8>]>>(); //~ ERROR E0277
}
fn dynamic() {
    is::<Box<Tail<dyn Fn() + Send>>>();
}
fn dynamic_plain() {
    is::<Box<Tail<dyn Fn()>>>(); //~ ERROR E0277
}
fn rc_str() {
    is::<Rc<str>>(); //~ ERROR E0277
}
fn box_str() {
    is::<Box<str>>();
    is::<Box<[u8]>>();
}
