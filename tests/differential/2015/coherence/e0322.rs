struct A;
impl Sized for A {} //~ ERROR E0322
impl std::marker::Sized for [A] {} //~ ERROR E0117 E0322
fn main() {}
