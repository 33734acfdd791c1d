mod f010 {
    use std::ops::*;
    struct W<T>(T);
    impl<T: Send> Add for W<T> { type Output = u8; fn add(self, _: W<T>) -> u8 { 1 } }
    impl<T: Send> Neg for W<T> { type Output = u8; fn neg(self) -> u8 { 1 } }
    impl<T: Send> PartialEq for W<T> { fn eq(&self, _: &W<T>) -> bool { true } }
    impl<T: Send> AddAssign for W<T> { fn add_assign(&mut self, _: W<T>) {} }
    impl<T: Send> Index<u8> for W<T> { type Output = u8; fn index(&self, _: u8) -> &u8 { &1 } }
    impl<T: Send> Not for W<T> { type Output = u8; fn not(self) -> u8 { 1 } }
    type N = *const u8;
    fn n() -> N { std::ptr::null() }
    fn run() {
        let _ = W(n()) + W(n()); //~ ERROR E0369
        let _ = -W(n()); //~ ERROR E0600
        let _ = W(n()) == W(n()); //~ ERROR E0369
        let mut w = W(n()); w += W(n()); //~ ERROR E0368
        let _ = W(n())[1u8]; //~ ERROR E0277
        let _ = !W(n()); //~ ERROR E0600
        let _ = W(n()) != W(n()); //~ ERROR E0369
        let _ = W(1).add(W(2));
        let _ = W(n()).add(W(n())); //~ ERROR E0599
    }
}
mod f011 {
    trait S1: Send {} trait S2 { fn f<T: Send>(&self, t: T); fn g(&self) -> Box<dyn Send>; }
    struct A(*const u8);
    impl S2 for A { fn f<T>(&self, t: T) {} fn g(&self) -> Box<dyn Send> { Box::new(A(self.0)) } } //~ ERROR E0277
    impl<T> S1 for Option<T> where T: Send {}
    impl<T> S1 for [T] where T: S1 {}
    impl<T: ?Sized> S1 for Box<T> where T: S1 {}
    impl<T> S1 for &T where T: S1 {} //~ ERROR E0277
    impl<T> S1 for std::sync::Arc<T> where T: S1 + Sync {}
    impl<'a> S1 for std::cell::Ref<'a, u8> {} //~ ERROR E0277 E0277
    impl<F: Fn()> S1 for (F,) {} //~ ERROR E0277
}
fn main() {}
