#![feature(negative_impls)]
struct A;
impl !Send for A {}
impl !Send for A {} //~ ERROR E0119
struct B;
unsafe impl Send for B {}
unsafe impl Send for B {} //~ ERROR E0119
fn main() {}
