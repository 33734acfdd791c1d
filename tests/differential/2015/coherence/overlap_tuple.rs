trait Tr {}
impl<A, B> Tr for (A, B) {}
impl<A> Tr for (A, A) {} //~ ERROR E0119
impl<'a, T> Tr for &'a T {}
impl<'a> Tr for &'a str {}
impl<'a, T: ?Sized> Tr for &'a mut T {}
impl<'a> Tr for &'a mut str {} //~ ERROR E0119
fn main() {}
