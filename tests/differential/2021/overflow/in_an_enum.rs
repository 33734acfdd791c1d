enum N<T> { Z(T), S(Box<N<Option<T>>>) }
fn f<A: Send>() {}
fn main() { f::<N<u8>>(); f::<N<std::rc::Rc<u8>>>(); } //~ ERROR E0275
