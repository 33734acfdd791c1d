trait Tr {}
impl<T: Send> Tr for T {}
impl<T: Sync> Tr for T {} //~ ERROR E0119
trait Tr2 {}
impl<T: Send> Tr2 for T {}
impl<T> Tr2 for *const T {} //~ ERROR E0119
trait Tr3 {}
impl<T: Send> Tr3 for T {}
impl<T> Tr3 for std::rc::Rc<T> {} //~ ERROR E0119
trait Tr4 {}
impl<T: Send> Tr4 for T {}
impl Tr4 for std::cell::RefCell<u8> {} //~ ERROR E0119
fn main() {}
