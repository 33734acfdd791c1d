struct D<T: Send = *const u8>(T); //~ ERROR E0277
struct E<T = *const u8>(T) where T: Send; //~ ERROR E0277
trait F<T: Send = std::rc::Rc<u8>> {} //~ ERROR E0277
struct G<A, B: Send = A>(A, B);
fn main() {}
