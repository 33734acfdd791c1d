#![feature(async_iterator, gen_blocks)]
mod a061 {
    fn need<T: Send>(_: T) {}
    gen fn g() -> u8 { let r = std::rc::Rc::new(1); yield *r; }
    fn run() { need(g()); need(gen { yield 1; }); need(async gen { let p = &raw const FOO; yield 1; drop(p); }); } //~ ERROR coroutine
    static FOO: u8 = 1;
}
mod a085 {
    fn need<T: Send>(_: T) {}
    async fn f(x: Option<std::rc::Rc<u8>>) -> u8 { let Some(y) = x else { return 0 }; std::future::ready(*y).await }
    fn run() { need(async { f(None).await }); } //~ ERROR future
}
mod b083 {
    use std::cell::RefCell;
    async fn io() -> u8 { 1 }
    fn need<T: Send>(_: T) {}
    async fn a(c: RefCell<Vec<u8>>) { c.borrow_mut()[0] = io().await; }
    async fn b(c: RefCell<Vec<u8>>) { c.borrow_mut()[0] += io().await; }
    async fn d(c: RefCell<Vec<u8>>) { let v = c.borrow()[io().await as usize]; }
    async fn e(c: RefCell<Vec<u8>>) { println!("{} {}", c.borrow().len(), io().await); }
    async fn f(c: RefCell<Vec<u8>>) { let x = (c.borrow().len(), io().await); }
    async fn g(c: RefCell<Vec<u8>>) { let x = { c.borrow().len() }; io().await; }
    async fn h(c: RefCell<Vec<u8>>) -> usize { if c.borrow().is_empty() { io().await; } else if c.borrow().len() > 1 { io().await; } c.borrow().len() }
    fn run() { let c = || RefCell::new(vec![]); need(a(c())); need(b(c())); need(d(c())); need(e(c())); need(f(c())); need(g(c())); need(h(c())); } //~ ERROR future future future future future future
}
mod b089 {
    fn need<T: Send>(_: T) {}
    fn run() {
        need(gen { let r = std::rc::Rc::new(1); yield *r; }); //~ ERROR coroutine
        need(gen { let r = { let r = std::rc::Rc::new(1); *r }; yield r; });
        need(async gen { let r = std::rc::Rc::new(1); std::future::ready(()).await; yield *r; });
        let v = vec![std::rc::Rc::new(1)];
        need(gen move { for x in v { yield 1; } });
        need(gen { yield std::rc::Rc::new(1); });
    }
}
mod f012 {
    fn need<T: Send>(_: T) {}
    fn f<T: Sync>(x: &T) -> impl Sized { x }
    fn g<T>(x: &T) -> impl Sized + use<'_, T> { x }
    fn h<T>(x: T) -> impl Sized { 1 }
    fn run() { need(f(&1)); need(g(&std::cell::Cell::new(1))); need(h(std::rc::Rc::new(1))); } //~ ERROR E0277
}
fn main() {}
