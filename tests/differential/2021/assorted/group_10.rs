#![feature(never_type)]
mod a064 {
    fn s<T: Send>() {}
    fn run() { s::<!>(); s::<fn() -> !>(); s::<Result<u8, !>>(); s::<[*const u8; 0]>(); } //~ ERROR E0277
}
mod a065 {
    trait A { fn a(&self) {} }
    trait B: A {}
    fn f(x: &(dyn B + Send)) -> &(dyn A + Send) { x }
    fn g(x: &(dyn B + Send)) -> &(dyn A + Sync) { x } //~ ERROR E0308
    fn h(x: Box<dyn B>) -> Box<dyn A + Send> { x } //~ ERROR E0308
}
mod a067 {
    trait Super: Send + Sync {}
    struct S(*const u8);
    impl Super for S {} //~ ERROR E0277 E0277
    impl Super for std::rc::Rc<u8> {} //~ ERROR E0277 E0277
    impl<T> Super for Vec<T> {} //~ ERROR E0277 E0277
}
mod a068 {
    trait Tr { type A: Send; type B: Sync + Send; }
    struct S;
    impl Tr for S { type A = std::rc::Rc<u8>; type B = std::cell::Cell<u8>; } //~ ERROR E0277 E0277
    impl<T> Tr for Vec<T> { type A = T; type B = T; } //~ ERROR E0277 E0277 E0277
}
mod a069 {
    trait Lend { type Item<'a>: Send where Self: 'a; }
    struct S<T>(T);
    impl<T> Lend for S<T> { type Item<'a> = &'a T where T: 'a; } //~ ERROR E0277
    impl<T: Sync> Lend for Vec<T> { type Item<'a> = &'a T where T: 'a; }
}
fn main() {}
