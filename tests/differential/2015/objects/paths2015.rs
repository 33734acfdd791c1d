extern crate core;
extern crate std as mystd;
use mystd::rc::Rc;
mod inner { use std::cell::Cell; pub struct In(pub Cell<u8>); pub fn need<T: ::std::marker::Send>(_: T) {} pub type R = ::std::rc::Rc<u8>; }
use inner::{need, self as i};
use self::inner::In;
struct Out(::inner::R);
fn main() {
    need(Rc::new(1)); //~ ERROR E0277
    ::inner::need(In(::std::cell::Cell::new(1)));
    i::need(Out(Rc::new(1))); //~ ERROR E0277
    need(&In(::std::cell::Cell::new(1))); //~ ERROR E0277
    ::std::thread::spawn(move || ());
    ::mystd::mem::drop(Rc::new(1));
    let f: ::core::cell::Cell<u8> = ::core::cell::Cell::new(1);
    need(&f); //~ ERROR E0277
}
