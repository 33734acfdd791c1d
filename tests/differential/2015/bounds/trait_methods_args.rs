struct Need<T: Send>(T);
trait Tr {
    fn f(&self, _: Need<*const u8>); //~ ERROR E0277
    fn g(&self) -> Need<std::rc::Rc<u8>>; //~ ERROR E0277
    fn h<T>(&self, _: Need<T>); //~ ERROR E0277
    fn i(&self, _: Need<Self>) where Self: Sized; //~ ERROR E0277
    type X;
    fn j(_: Need<Self::X>); //~ ERROR E0277
}
fn main() {}
