struct A;
impl !Send for A {} //~ ERROR E0658
fn main() {}
