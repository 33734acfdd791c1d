//! Enums are what all their variants are.

use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

enum Plain {
    A,
    B(u8),
    C { d: String },
}
enum One {
    A,
    B(u8),
    C { d: Rc<u8> },
}
enum Never {}
union U {
    a: u8,
    b: *const u8,
}
fn plain() {
    is::<Plain>();
    is_sync::<Plain>();
}
fn one() {
    is::<One>(); //~ ERROR E0277
}
fn never() {
    is::<Never>();
}
fn union() {
    is::<U>(); //~ ERROR E0277
}
fn result() {
    is::<Result<u8, One>>(); //~ ERROR E0277
}
fn infallible() {
    is::<Result<std::convert::Infallible, String>>();
}
