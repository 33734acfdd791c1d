struct A<'a>(&'a *const u8);
unsafe impl<'a> Send for A<'a> {}
unsafe impl Send for A<'static> {} //~ ERROR E0119
trait Tr {}
impl<'a> Tr for &'a u8 {}
impl Tr for &'static u8 {} //~ ERROR E0119
fn main() {}
