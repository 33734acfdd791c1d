trait A { type X; type Y; }
trait B: A<X = u8> {}
trait C: Iterator {}
fn a(_: &dyn A<X = u8, Y = u8>) {}
fn b(_: &dyn A<X = u8>) {} //~ ERROR E0191
fn c(_: &dyn B) {} //~ ERROR E0191
fn d(_: &dyn B<Y = u8>) {}
fn e(_: Box<dyn Iterator + Send>) {} //~ ERROR E0191
fn f(_: Box<dyn C>) {} //~ ERROR E0191
fn g(_: Box<dyn C<Item = u8>>) {}
fn h(_: &dyn Fn(u8) -> u8, _: Box<dyn FnOnce() + Send>) {}
fn main() {}
