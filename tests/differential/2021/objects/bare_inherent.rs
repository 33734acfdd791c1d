trait A {}
impl A {} //~ ERROR E0782
impl dyn A { fn f(&self) {} }
impl Send { } //~ ERROR E0782
fn main() {}
