trait Tr {}
struct A<const N: usize>;
impl Tr for A<1> {}
impl Tr for A<2> {}
impl<const N: usize> Tr for [u8; N] {}
impl Tr for [u8; 3] {} //~ ERROR E0119
fn main() {}
