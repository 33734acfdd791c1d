//! Conditional and unconditional impls.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

struct If<T>(*mut T);
unsafe impl<T: Send> Send for If<T> {}
struct Always<T>(T);
unsafe impl<T> Send for Always<T> {}
struct OnSync<'a, T>(&'a Cell<T>);
unsafe impl<T: Sync> Send for OnSync<'_, T> {}
struct Only<T>(T);
unsafe impl Send for Only<Rc<u8>> {}
fn if_send() {
    is::<If<u8>>();
}
fn if_rc() {
    is::<If<Rc<u8>>>(); //~ ERROR E0277
}
fn always() {
    is::<Always<Rc<u8>>>();
}
fn on_sync() {
    is::<OnSync<'static, u8>>();
}
fn on_cell() {
    is::<OnSync<'static, Cell<u8>>>(); //~ ERROR E0277
}
fn only() {
    is::<Only<Rc<u8>>>();
}
fn only_other() {
    is::<Only<u8>>(); //~ ERROR E0277
}
