mod b056 {
    mod m { pub struct P { p: *const u8 } impl P { pub fn new() -> P { P { p: std::ptr::null() } } } pub trait Q: Send {} }
    use m::{P, Q};
    impl Q for P {} //~ ERROR E0277
    fn f(_: impl Q) {}
    fn run() { f(P::new()); }
}
mod b057 {
    use std::ops::Deref;
    struct D<T>(T);
    impl<T: Send> Deref for D<T> { type Target = T; fn deref(&self) -> &T { &self.0 } }
    struct X; impl X { fn hi(&self) {} }
    fn run() { D(X).hi(); D(std::rc::Rc::new(X)).hi(); } //~ ERROR E0599
}
mod b058 {
    use std::ops::{Add, Index};
    struct W<T>(T);
    impl<T: Send> Add for W<T> { type Output = W<T>; fn add(self, o: W<T>) -> W<T> { o } }
    impl<T: Send> Index<usize> for W<T> { type Output = T; fn index(&self, _: usize) -> &T { &self.0 } }
    fn run() { let _ = W(1) + W(2); let _ = W(std::rc::Rc::new(1)) + W(std::rc::Rc::new(1)); let _ = &W(std::rc::Rc::new(1))[0]; } //~ ERROR E0277 E0369
}
mod b059 {
    struct It<T>(Option<T>);
    impl<T: Send> Iterator for It<T> { type Item = T; fn next(&mut self) -> Option<T> { self.0.take() } }
    fn run() { for _ in It(Some(1)) {} for _ in It(Some(std::rc::Rc::new(1))) {} let _: Vec<_> = It(Some(std::ptr::null::<u8>())).collect(); } //~ ERROR E0277 E0599
}
mod b060 {
    struct E<T>(T);
    impl<T: Send> From<E<T>> for String { fn from(_: E<T>) -> String { String::new() } }
    fn f() -> Result<(), String> { Err(E(1))?; Ok(()) }
    fn g() -> Result<(), String> { Err(E(std::rc::Rc::new(1)))?; Ok(()) } //~ ERROR E0277
}
fn main() {}
