#![feature(auto_traits)]
auto trait Gate {}
impl dyn Gate { fn hello(&self) {} } //~ ERROR E0785
impl dyn Gate + Send { fn hallo(&self) {} } //~ ERROR E0785
impl Gate { } //~ ERROR E0782
fn main() {}
