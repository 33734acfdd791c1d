mod a084 {
    fn f() where std::rc::Rc<u8>: Send { } //~ ERROR E0277
    struct S where *const u8: Sync; //~ ERROR E0277
    fn run() { f(); } //~ ERROR E0277
}
mod a086 {
    use std::cell::RefCell;
    async fn io() {}
    fn need<T: Send>(_: T) {}
    async fn f(c: RefCell<Option<u8>>) { if let Some(_) = *c.borrow() { io().await; } }
    async fn g(c: RefCell<Option<u8>>) { while let Some(_) = c.borrow_mut().take() { io().await; } }
    async fn h(c: RefCell<Option<u8>>) { match c.borrow_mut().take() { Some(_) => io().await, None => {} } }
    async fn i(c: RefCell<Option<u8>>) { let x = c.borrow_mut().take(); match x { Some(_) => io().await, None => {} } }
    fn run() { need(f(RefCell::new(None))); need(g(RefCell::new(None))); need(h(RefCell::new(None))); need(i(RefCell::new(None))); } //~ ERROR future future future future future future
}
mod a087 {
    trait Bound {}
    impl<T: Send> Bound for T {}
    fn need<T: Bound>(_: T) {}
    fn run() { need(std::rc::Rc::new(1)); need(async { let r = std::rc::Rc::new(1); std::future::ready(()).await; drop(r); }); } //~ ERROR E0277
}
mod a088 {
    struct S;
    impl S { fn m(&self) where Self: Send {} }
    struct N(*const u8);
    impl N { fn m(&self) where Self: Send {} fn k(self) -> N where N: Sync { self } } //~ ERROR E0277 E0277
    fn run() { S.m(); let n = N(std::ptr::null()); n.m(); n.k(); } //~ ERROR E0277 E0277
}
mod a090 {
    trait Ext { fn ext(&self) -> u8; }
    struct W<T>(T);
    impl<T: Send> Ext for W<T> { fn ext(&self) -> u8 { 1 } }
    fn run() { W(1).ext(); W(std::rc::Rc::new(1)).ext(); } //~ ERROR E0599
}
fn main() {}
