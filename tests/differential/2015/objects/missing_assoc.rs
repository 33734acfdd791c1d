fn a(_: &Iterator) {} //~ ERROR E0191
fn b(_: Box<Iterator<Item = u8> + Send>) {}
fn c(_: &Fn()) {}
fn main() {}
