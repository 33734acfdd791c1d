trait Tr {}
impl<T> Tr for T {}
impl Tr for u8 {} //~ ERROR E0119
trait Tr2<A> {}
impl<T> Tr2<T> for u8 {}
impl Tr2<u8> for u8 {} //~ ERROR E0119
impl Tr2<u8> for u16 {}
trait Tr3 {}
impl<T: Clone> Tr3 for T {}
impl<T> Tr3 for Vec<T> {} //~ ERROR E0119
trait Tr4 {}
struct NoClone;
impl<T: Clone> Tr4 for T {}
impl Tr4 for NoClone {}
fn main() {}
