mod b031 {
    trait Tr { async fn f(&self); }
    fn d(_: &dyn Tr) {} //~ ERROR E0038
}
mod b032 {
    trait Tr { fn f(&self) -> Self; fn g<T>(&self); const C: u8; fn s(); }
    fn d(_: &dyn Tr) {} //~ ERROR E0038
    fn e(x: Box<dyn Tr + Send>) { x.f(); } //~ ERROR E0038
}
mod b033 {
    trait A: Sized {}
    trait B { type T<'a>; }
    trait C: Clone {}
    trait D { fn f(self: std::rc::Rc<Self>); fn g(&self) where Self: Sized; }
    fn a(_: &dyn A) {} fn b(_: &dyn B) {} fn c(_: &dyn C) {} fn d(_: &dyn D) {} //~ ERROR E0038 E0038 E0038
}
mod b034 {
    fn f<T>(t: T) -> Box<dyn Fn() -> T + Send> where T: Clone + 'static { Box::new(move || t.clone()) } //~ ERROR E0277
    fn g<T>(t: T) -> Box<dyn Fn() -> T + Send> where T: Clone + Send + 'static { Box::new(move || t.clone()) }
}
mod b035 {
    use std::any::Any;
    fn f<T: Any>(t: T) -> Box<dyn Any + Send> { Box::new(t) } //~ ERROR E0277
    fn g(x: Box<dyn Any + Send>) -> Box<dyn Any> { x }
    fn h(x: Box<dyn Any>) -> Box<dyn Any + Send + Sync> { x } //~ ERROR E0308
    fn run() { let _: Box<dyn Any + Send> = Box::new(std::rc::Rc::new(1)); } //~ ERROR E0277
}
fn main() {}
