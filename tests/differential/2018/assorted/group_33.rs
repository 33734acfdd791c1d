mod a038 {
    use std::thread;
    use std::cell::Cell;
    struct P { a: Cell<u8>, b: u8 }
    fn run() {
        let p = P { a: Cell::new(1), b: 2 };
        thread::scope(|s| { s.spawn(|| p.b); }); //~ ERROR E0277
    }
}
mod a076 {
    trait Foo {}
    fn need<T: Send + ?Sized>(_: &T) {}
    fn f(x: &Foo) { need(x) } //~ ERROR E0277
    fn g(x: &(Foo + Send)) { need(x) }
}
mod b078 {
    use std::future::Future;
    fn bx(f: impl Future<Output = ()>) -> Box<Future<Output = ()> + Send> { Box::new(f) } //~ ERROR E0277
    async fn a() {}
    async fn b() { let x: Box<dyn Fn()> = Box::new(|| ()); a().await; x(); }
    fn run() { bx(b()); fn s<T: Send>(_: T) {} s(b()); } //~ ERROR future
}
fn main() {}
