//! The items of an impl are not looked at where its trait has an incoherent impl.
#![feature(auto_traits)]

unsafe trait Danger {
    fn go(&self);
}
struct S;
impl Danger for S {} //~ ERROR E0200
struct T;
unsafe impl Danger for T {}

trait Calm {
    fn rest(&self);
}
unsafe impl Calm for S { //~ ERROR E0199
    fn rest(&self) {}
}
impl Calm for T {}

auto trait Marker {
    fn m(); //~ ERROR E0380
}
unsafe impl Marker for u8 {} //~ ERROR E0199
fn main() {}
