#![feature(auto_traits)]
auto trait Safe {}
unsafe auto trait Danger {}
struct A;
struct B;
struct C;
unsafe impl Safe for A {} //~ ERROR E0199
impl Danger for B {} //~ ERROR E0200
unsafe impl Danger for C {}
fn main() {}
