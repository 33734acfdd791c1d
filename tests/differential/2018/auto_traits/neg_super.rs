#![feature(negative_impls)]
trait Tr: Send {}
struct A;
impl !Send for A {}
impl Tr for A {} //~ ERROR E0277
impl<T> Tr for [T; 3] {} //~ ERROR E0277
impl<T: Send> Tr for [T; 4] {}
impl Tr for fn(A) {}
impl<'a> Tr for &'a str {}
impl Tr for dyn Send {}
impl Tr for str {}
fn main() {}
