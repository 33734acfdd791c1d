trait Make { fn make() -> Self where Self: Sized; fn boxed(self) -> Box<dyn Send> where Self: Sized + Send + 'static { Box::new(self) } }
impl Make for u8 { fn make() -> u8 { 1 } }
impl Make for std::rc::Rc<u8> { fn make() -> Self { std::rc::Rc::new(1) } }
fn main() { u8::make().boxed(); <std::rc::Rc<u8>>::make().boxed(); Make::boxed(std::rc::Rc::new(1u8)); } //~ ERROR E0277 E0277
