//! References as parameters, and methods.

use std::rc::Rc;
use std::cell::Cell;
use std::future::Future;
fn need<T: Send>(_: T) {}
async fn tick() {}
async fn a(x: &i32) -> &i32 { tick().await; x }
async fn b<'a>(x: &'a mut Vec<i32>, y: &'a str) -> &'a str { x.push(1); tick().await; y }
async fn c(x: &Cell<i32>) { tick().await; x.set(1) }
async fn d(x: &mut Cell<i32>) { tick().await; x.set(1) }
async fn e(x: &mut Rc<i32>) { }
async fn f(x: &Rc<i32>) { }
struct P<'a> { s: &'a str, c: Cell<&'a str> }
impl<'a> P<'a> {
    async fn m(&self) -> usize { tick().await; self.s.len() }
    async fn n(&mut self) -> usize { tick().await; self.s.len() }
    async fn o(self) -> usize { tick().await; self.s.len() }
    async fn p(self: Rc<Self>) -> usize { tick().await; self.s.len() }
    async fn q(self: Box<Self>) -> usize { tick().await; self.s.len() }
    fn r(&self) -> impl Future<Output = ()> + Send + '_ { async move { self.s; } } //~ ERROR future
    fn s(&self) -> impl Future<Output = ()> + Send + '_ { let s = self.s; async move { s; } }
}
fn mk() -> P<'static> { P { s: "", c: Cell::new("") } }
fn main() {
    let n = 1; let mut v = vec![]; let mut cell = Cell::new(1); let mut rc = Rc::new(1); let mut p = mk();
    need(a(&n));
    need(b(&mut v, "x"));
    need(c(&cell)); //~ ERROR future
    need(d(&mut cell));
    need(e(&mut rc)); //~ ERROR future
    need(f(&rc)); //~ ERROR future
    need(p.m()); //~ ERROR future
    need(p.n());
    need(mk().o());
    need(Rc::new(mk()).p()); //~ ERROR future
    need(Box::new(mk()).q());
}
