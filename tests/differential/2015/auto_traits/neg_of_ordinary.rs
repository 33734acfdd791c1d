#![feature(negative_impls)]
trait Tr {}
struct A;
impl !Tr for A {}
struct B;
impl Tr for B {}
impl !Tr for B {} //~ ERROR E0751
fn ask<T: Tr>() {}
fn main() { ask::<A>(); } //~ ERROR E0277
