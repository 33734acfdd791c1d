trait Tr {}
impl<T: Copy> Tr for T {}
impl Tr for String {} //~ ERROR E0119
trait Tr2 {}
impl<T: std::error::Error> Tr2 for T {}
impl Tr2 for Vec<u8> {} //~ ERROR E0119
trait Tr3 {}
impl<T: Iterator> Tr3 for T {}
impl<T> Tr3 for Box<T> {} //~ ERROR E0119
fn main() {}
