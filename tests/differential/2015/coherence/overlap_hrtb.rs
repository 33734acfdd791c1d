trait Tr {}
impl Tr for fn(u8) {}
impl Tr for fn(u16) {}
impl<'a> Tr for fn(&'a u8) {}
impl<A, R> Tr for fn(A) -> R {} //~ ERROR E0119
fn main() {}
