#![feature(trivial_bounds)]
mod e010 {
    struct S(Nope); //~ ERROR E0425
    impl S { fn f(&self) {} }
    unsafe impl Send for Nope2 {} //~ ERROR E0425
    impl Clone for Nope3 { fn clone(&self) -> Self { loop {} } } //~ ERROR E0425
    fn need<T: Send>(_: T) {}
    fn run() { need(std::rc::Rc::new(2)); need::<S>(loop {}); need(S(1)); } //~ ERROR E0277
}
mod e012 {
    fn need<T: Send>(_: T) {}
    fn run() { let x = undef; need(std::ptr::null::<u8>()); need(async { let r = std::rc::Rc::new(1); std::future::ready(()).await; drop(r); }); } //~ ERROR E0277 E0425
}
mod e013 {
    fn need<T: Send>(_: T) {}
    async fn f() { let r = std::rc::Rc::new(1); undef(); std::future::ready(()).await; drop(r); } //~ ERROR E0425
    fn run() { need(f()); }
}
mod f004 {
    use std::rc::Rc;
    fn s<T: Send>() {}
    fn f() where Rc<u8>: Send { s::<Rc<u8>>(); s::<Option<Rc<u8>>>(); s::<*const u8>(); } //~ ERROR E0277
    struct S where Rc<u8>: Sync { r: Rc<u8> }
    impl S where Rc<u8>: Send { fn g() { s::<Rc<u8>>(); s::<S>(); } fn h() where Rc<u8>: Sync { s::<Rc<u8>>(); } } //~ ERROR E0277 E0277
    fn run() { f(); } //~ ERROR E0277
}
mod f007 {
    struct Pool<T>(T);
    impl<T: Send> Pool<T> { fn new(t: T) -> Self { Pool(t) } fn go(&self) {} fn own(self) {} const N: u8 = 1; }
    impl Pool<u8> { fn only(&self) {} }
    fn run() {
        let p = Pool(std::rc::Rc::new(1)); p.go(); p.own(); //~ ERROR E0599 E0599
        Pool::new(std::rc::Rc::new(2)); //~ ERROR E0277
        Pool::<std::rc::Rc<u8>>::new(todo!()); //~ ERROR E0599
        let _ = Pool::<std::rc::Rc<u8>>::N; //~ ERROR E0599
        Pool(1u16).only(); //~ ERROR E0599
        Pool::go(&Pool(std::ptr::null::<u8>())); //~ ERROR E0277
        <Pool<*const u8>>::own(Pool(std::ptr::null())); //~ ERROR E0599
    }
}
fn main() {}
