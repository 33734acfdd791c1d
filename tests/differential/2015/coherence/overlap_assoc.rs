trait Id { type T; }
impl<T> Id for T { type T = T; }
trait Tr {}
impl<T: Id> Tr for T {}
impl Tr for <u8 as Id>::T {} //~ ERROR E0119
trait Tr2 {}
impl Tr2 for u8 {}
impl Tr2 for <u16 as Id>::T {}
trait Tr3 {}
impl<T: Iterator<Item = u8>> Tr3 for T {}
impl<T: Iterator<Item = u16>> Tr3 for T {} //~ ERROR E0119
fn main() {}
