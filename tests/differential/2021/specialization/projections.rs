#![feature(specialization)]
mod spec1 {
    trait T { type X; fn mk() -> Self::X; }
    impl<A> T for A { default type X = u8; default fn mk() -> Self::X { loop {} } }
    struct S;
    impl T for S { type X = *const u8; fn mk() -> *const u8 { loop {} } }
    fn s<X: Send>(_: X) {}
    fn g<A>() { s(A::mk()); } //~ ERROR E0277
    fn g2<A>() { s(<Vec<A> as T>::mk()); } //~ ERROR E0277
    fn run() { s(S::mk()); s(u8::mk()); s(<String as T>::mk()); } //~ ERROR E0277 E0277 E0277
}
mod spec8 {
    trait T { fn f(&self) {} type Y; const C: u8 = 1; }
    impl<A> T for A { default fn f(&self) {} type Y = u8; default const C: u8 = 2; }
    impl T for u8 { fn f(&self) {} type Y = *const u8; const C: u8 = 3; } //~ ERROR E0520
    fn s<X: Send>() {}
    fn run() { s::<<u8 as T>::Y>(); s::<<String as T>::Y>(); } //~ ERROR E0277
}
fn main() {}
