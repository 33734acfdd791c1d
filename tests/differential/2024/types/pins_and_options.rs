//! Pin, Option, Result, Poll, Cow, Wrapping.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

fn is<T: Send>() {}

use std::borrow::Cow;
use std::task::Poll;
fn pin_box() {
    is::<Pin<Box<u8>>>();
    is::<Pin<&'static mut Cell<u8>>>();
}
fn pin_ref() {
    is::<Pin<&'static Cell<u8>>>(); //~ ERROR E0277
}
fn pin_rc() {
    is::<Pin<Rc<u8>>>(); //~ ERROR E0277
}
fn option_ref() {
    is::<Option<&'static Cell<u8>>>(); //~ ERROR E0277
}
fn poll() {
    is::<Poll<Result<Rc<u8>, ()>>>(); //~ ERROR E0277
}
fn cow() {
    is::<Cow<'static, str>>();
    is::<Cow<'static, [Cell<u8>]>>(); //~ ERROR E0277
}
fn reverse() {
    is::<std::cmp::Reverse<Rc<u8>>>(); //~ ERROR E0277
}
fn wrapping() {
    is::<std::num::Wrapping<u8>>();
    is::<std::mem::MaybeUninit<u8>>();
    is::<std::mem::MaybeUninit<Rc<u8>>>(); //~ ERROR E0277
}
