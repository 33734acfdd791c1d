#![feature(auto_traits)]
auto trait Gate {}
impl Gate for Vec<u8> {}
impl<T> Gate for Vec<T> {} //~ ERROR E0119
fn main() {}
