struct L<T> { v: T, n: Option<Box<L<T>>> }
enum T2<A, B> { X(A, Box<T2<B, A>>), E }
fn s<T: Send>() {}
fn g<A: Send, B>() { s::<L<A>>(); s::<T2<A, A>>(); s::<T2<A, B>>() } //~ ERROR E0277
fn main() { s::<L<std::rc::Rc<u8>>>(); s::<T2<u8, std::rc::Rc<u8>>>(); } //~ ERROR E0277 E0277
