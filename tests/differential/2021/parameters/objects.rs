//! Trait objects, closures and pointers as parameters.

use std::fmt::{Debug, Display};
use std::future::Future;
use std::pin::Pin;
async fn tick() {}
fn need<T: Send>(_: T) {}
async fn a(x: &dyn Debug) { println!("{:?}", x); }
async fn b(x: &(dyn Debug + Sync)) { println!("{:?}", x); tick().await; }
async fn c(x: Box<dyn Debug>) { tick().await; drop(x); }
async fn d(x: Box<dyn Debug + Send>) { tick().await; drop(x); }
async fn e(x: &mut (dyn Debug + Send)) { tick().await; }
async fn f(x: &mut dyn Debug) { }
async fn g(f: impl Fn() + Send) { f(); tick().await; f(); }
async fn h(f: &impl Fn()) { f(); tick().await; }
async fn i<F: Fn() -> Fut, Fut: Future>(f: F) { f().await; }
async fn j<F: Fn() -> Fut + Send, Fut: Future + Send>(f: F) { f().await; }
async fn k(x: Pin<Box<dyn Future<Output = ()>>>) { x.await }
async fn l(x: Pin<Box<dyn Future<Output = ()> + Send>>) { x.await }
async fn m(x: impl Debug) { tick().await; }
async fn n(_: impl Debug) { tick().await; }
async fn o(x: *const u8) { tick().await; }
async fn p(x: fn(std::rc::Rc<i32>)) { tick().await; }
fn main() {
    need(a(&1));  //~ ERROR future
    need(b(&1)); 
    need(c(Box::new(1)));  //~ ERROR future
    need(d(Box::new(1))); 
    need(e(&mut 1)); 
    need(f(&mut 1));  //~ ERROR future
    need(g(|| {})); 
    need(h(&|| {})); 
    need(i(|| async {})); 
    need(j(|| async {})); 
    need(k(Box::pin(async {})));  //~ ERROR future
    need(l(Box::pin(async {}))); 
    need(m(std::rc::Rc::new(1)));  //~ ERROR E0277
    need(n(std::rc::Rc::new(1)));  //~ ERROR E0277
    need(o(&0));  //~ ERROR future
    need(p(|_| {})); 
}
