#![feature(negative_impls)]
trait Tr { fn f(&self); type X; }
struct S;
impl !Tr for S { fn f(&self) {} type X = u8; } //~ ERROR E0749
fn main() {}
