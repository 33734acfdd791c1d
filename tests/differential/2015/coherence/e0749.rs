#![feature(negative_impls)]
trait Tr { fn f(&self); type X; }
struct S;
impl !Tr for S {
    fn f(&self) {} //~ ERROR E0749
    type X = u8;
}
