mod b048 {
    impl<T> Foo<T> where T: Send { fn f() {} }
    struct Foo<T>(T);
    fn run() { Foo::<std::rc::Rc<u8>>::f(); <Foo<u8>>::f(); } //~ ERROR E0599
}
mod b049 {
    trait Run { fn run(self); }
    impl<F> Run for F where F: FnOnce() + Send { fn run(self) { self() } }
    fn run() { let r = std::rc::Rc::new(1); (|| ()).run(); (move || drop(r)).run(); } //~ ERROR E0277
}
mod b051 {
    fn assert_send<T>(_: T) where T: Send {}
    fn f() -> impl std::future::Future { async { std::rc::Rc::new(1) } }
    fn g() -> impl std::future::Future<Output = std::rc::Rc<u8>> + Send { async { std::rc::Rc::new(1) } }
    fn h() -> Result<impl Send, ()> { Ok(std::rc::Rc::new(1)) } //~ ERROR E0277
    fn i() -> (impl Send, impl Sync) { (std::rc::Rc::new(1), std::cell::Cell::new(2)) } //~ ERROR E0277 E0277
    fn j() -> impl Iterator<Item = impl Send> { vec![std::rc::Rc::new(1)].into_iter() } //~ ERROR E0277
    fn run() { assert_send(f()); assert_send(g()); }
}
mod b052 {
    fn f(x: impl Send) -> impl Send { x }
    fn g(x: impl Sized) -> impl Send { x } //~ ERROR E0277
    fn h<T>(x: &T) -> impl Send + '_ { x } //~ ERROR E0277
    fn i<T: Sync>(x: &T) -> impl Send + '_ { x }
}
mod b053 {
    type F<T> = fn(T) -> Box<dyn Send>;
    fn f<T>() -> F<T> { |x| Box::new(x) } //~ ERROR E0277
    fn g<T: Send + 'static>() -> F<T> { |x| Box::new(x) }
}
fn main() {}
