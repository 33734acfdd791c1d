#![feature(negative_impls)]
trait Tr {}
unsafe impl Send for dyn Tr {} //~ ERROR E0321
impl !Sync for dyn Tr {} //~ ERROR E0321
unsafe impl Send for dyn Tr + Sync {} //~ ERROR E0321
fn main() {}
