#![feature(type_alias_impl_trait)]
mod a078 {
    type T = impl Sized;
    #[define_opaque(T)]
    fn mk() -> T { std::rc::Rc::new(1) }
    fn s<X: Send>(_: X) {}
    fn run() { s(mk()); } //~ ERROR E0277
}
mod a079 {
    type T = impl Send;
    #[define_opaque(T)]
    fn mk() -> T { std::rc::Rc::new(1) } //~ ERROR E0277
}
mod a080 {
    fn a() -> impl Send { std::rc::Rc::new(1) } //~ ERROR E0277
    fn b() -> impl Sized { std::rc::Rc::new(1) }
    fn s<X: Send>(_: X) {}
    fn run() { s(b()); } //~ ERROR E0277
}
mod a081 {
    fn a<T>(t: T) -> impl Fn() -> u8 { move || { let _ = &t; 1 } }
    fn s<X: Send>(_: X) {}
    fn g<T>(t: T) { s(a(t)); } //~ ERROR E0277
    fn h<T: Send>(t: T) { s(a(t)); }
}
mod a082 {
    struct S<T>(T);
    unsafe impl<T: Send> Send for S<T> {}
    unsafe impl<T: Send> Send for S<T> {} //~ ERROR E0119
}
fn main() {}
