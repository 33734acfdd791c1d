//! Nothing in a signature counts.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

fn pointers() {
    is::<fn(&Cell<u8>) -> Rc<u8>>();
    is_sync::<fn(*const u8)>();
    is::<unsafe extern "C" fn(*mut u8)>();
}
fn in_struct() {
    struct H {
        f: fn(Rc<u8>),
        g: for<'a> fn(&'a Rc<u8>) -> &'a u8,
    }
    is::<H>();
    is_sync::<H>();
}
fn vec() {
    is::<Vec<fn() -> Rc<u8>>>();
}
fn phantom() {
    is::<std::marker::PhantomData<fn() -> *const u8>>();
}
fn boxed_closure() {
    is::<Box<dyn Fn() -> Rc<u8>>>(); //~ ERROR E0277
}
fn array_of_boxed() {
    is::<[Box<dyn Fn() -> Rc<u8> + Send>; 2]>();
}
