trait Tr<T: Send> {}
impl Tr<*const u8> for u8 {} //~ ERROR E0277
impl<T> Tr<T> for u16 {} //~ ERROR E0277
fn f<T: Tr<*const u8>>() {} //~ ERROR E0277
fn g(_: &dyn Tr<*const u8>) {}
fn h(_: Box<dyn Tr<std::rc::Rc<u8>> + Send>) {}
fn i<T>() where T: Tr<*mut u8> {} //~ ERROR E0277
struct S<T>(T) where T: Tr<*mut u8>; //~ ERROR E0277
trait Sub: Tr<*mut u8> {} //~ ERROR E0277
trait HasAssoc { type A: Tr<*mut u8>; } //~ ERROR E0277
fn main() {}
