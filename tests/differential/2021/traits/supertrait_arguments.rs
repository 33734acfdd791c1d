// A supertrait's arguments may name associated items: of another supertrait, or the trait's own.
use std::ops::Add;
trait Base { type Bar; }
trait T: Base + Add<Self::Bar> + Other<Self::Own> { type Own; fn f(&self) -> Self::Bar; }
trait Other<X> { type O; }
fn need<S: Send>(_: S) {}
fn fine<X: T>(x: X) where X::Bar: Send, X::O: Send { need(x.f()); }
fn bad<X: T>(x: X) { need(x.f()); } //~ ERROR E0277
fn main() {}
