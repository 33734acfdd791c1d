//! Own auto traits: structural, with own negative impls.

#![feature(auto_traits, negative_impls)]
use std::rc::Rc;

auto trait Portable {}
impl<T: ?Sized> !Portable for *const T {}
trait Marker {}
fn portable<T: Portable>() {}
fn send_is_not_portable<T: Send>() {
    fn need<T: Send>() {}
    need::<T>();
}
fn fine() {
    portable::<u8>();
}
fn both() {
    fn need<T: Send + Portable>() {}
    need::<u8>();
}
