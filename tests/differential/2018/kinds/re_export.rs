mod m { pub use std::marker::Send as S; pub trait Both: S + Sync {} impl<T: S + Sync> Both for T {} }
use m::*;
fn need<T: Both>() {}
fn need2<T: S>() {}
fn main() { need::<u8>(); need::<std::rc::Rc<u8>>(); need::<std::cell::Cell<u8>>(); need2::<*const u8>(); } //~ ERROR E0277 E0277 E0277 E0277
