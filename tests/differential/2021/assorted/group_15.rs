#![feature(auto_traits, negative_impls)]
mod a096 {
    trait Tr { fn f(&self) where Self: Send; }
    impl Tr for *const u8 { fn f(&self) {} }
    impl Tr for u8 { fn f(&self) {} }
    fn run() { 1u8.f(); std::ptr::null::<u8>().f(); } //~ ERROR E0277
}
mod a097 {
    enum E<T> { A(T), B(std::rc::Rc<T>) }
    fn s<T: Send>(_: T) {}
    fn run() { s(E::A(1)); s(Some(E::B::<u8>(std::rc::Rc::new(1)))); s([E::A(1)]); s((1, E::A(2))); } //~ ERROR E0277 E0277 E0277 E0277
}
mod a098 {
    use std::future::Future;
    fn spawn<F: Future + Send + 'static>(f: F) where F::Output: Send {}
    async fn r() -> std::rc::Rc<u8> { std::rc::Rc::new(1) }
    fn run() { spawn(r()); spawn(async { r().await; }); spawn(async { let x = r().await; x }); } //~ ERROR E0277 E0277
}
mod a099 {
    use std::future::Future; use std::pin::Pin; use std::task::{Context, Poll};
    struct F(std::rc::Rc<u8>);
    impl Future for F { type Output = (); fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { Poll::Ready(()) } }
    fn s<T: Send>(_: T) {}
    fn run() { s(F(std::rc::Rc::new(1))); s(async { F(std::rc::Rc::new(1)).await }); } //~ ERROR E0277
}
mod b003 {
    auto trait NoRef {}
    impl<T: ?Sized> !NoRef for &T {}
    impl<T: ?Sized> !NoRef for &mut T {}
    fn need<T: NoRef>(_: T) {}
    fn run() {
        let a = 1; let mut b = 2;
        need(|| 1);
        need(|| { let _x = &a; });
        need(move || { let _x = &a; });
        need(|| b += 1);
        need("str"); //~ ERROR E0277
        need(Some(1u8));
        need(async { let r = &a; std::future::ready(()).await; let _ = r; });
        need(dbg as fn(&u8));
    }
    fn dbg(_: &u8) {}
}
fn main() {}
