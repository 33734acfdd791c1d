#![feature(auto_traits)]
auto trait Gen<T> {} //~ ERROR E0567
auto trait Super: Copy {} //~ ERROR E0568
auto trait Super2 where Self: Send {} //~ ERROR E0568
auto trait Life<'a> {} //~ ERROR E0567
fn main() {}
