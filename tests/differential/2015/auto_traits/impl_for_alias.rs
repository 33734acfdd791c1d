#![feature(negative_impls)]
struct S;
type A = S;
unsafe impl Send for A {}
impl !Sync for A {}
type R = &'static S;
unsafe impl Send for R {} //~ ERROR E0321
fn main() {}
