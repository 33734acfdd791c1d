#![feature(negative_impls)]
struct A;
unsafe impl !Send for A {} //~ ERROR E0198
unsafe impl !Sync for A {} //~ ERROR E0198
fn main() {}
