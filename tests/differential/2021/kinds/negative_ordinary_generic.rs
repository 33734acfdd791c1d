#![feature(negative_impls)]
trait Tr { fn go(&self) {} }
impl<T: ?Sized> !Tr for &T {}
impl Tr for u8 {}
fn f<T: Tr>(_: T) {}
fn main() { f(1u8); f(&1u8); 1u8.go(); (&1u8).go(); } //~ ERROR E0277
