#![feature(auto_traits)]
auto trait Gate {}
impl<T> Gate for T {}
fn main() {}
