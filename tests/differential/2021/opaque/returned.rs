//! Futures behind `impl Future + Send` and boxes.

use std::future::Future;
use std::rc::Rc;
use std::pin::Pin;
async fn tick() {}
async fn bad() { let r = Rc::new(1); tick().await; drop(r) }
fn a() -> impl Future<Output = ()> + Send { bad() } //~ ERROR future
fn b() -> impl Future<Output = ()> + Send { async { bad().await } } //~ ERROR future
fn c() -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(bad()) } //~ ERROR future
fn d() -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(async { bad().await }) } //~ ERROR future
fn e() -> Box<dyn Future<Output = ()> + Send + Unpin> { Box::new(Box::pin(bad())) } //~ ERROR future
fn f() -> (impl Future + Send, impl Future) { (bad(), bad()) } //~ ERROR future
fn g(x: bool) -> Option<impl Future + Send> { if x { Some(bad()) } else { None } } //~ ERROR future
fn h() -> Result<impl Send, Box<dyn std::error::Error>> { Ok(bad()) } //~ ERROR future
fn i() -> impl Fn() -> Pin<Box<dyn Future<Output = ()> + Send>> { || Box::pin(bad()) } //~ ERROR future
fn j() -> impl Future<Output = impl Send> { async { Rc::new(1) } } //~ ERROR E0277
fn k() -> impl Future<Output = impl Send> + Send { async { tick().await; 1 } }
async fn l() -> impl Send { Rc::new(1) } //~ ERROR E0277 E0277
async fn m() -> Box<dyn Send> { Box::new(Rc::new(1)) } //~ ERROR E0277
struct S;
impl S { fn m(&self) -> impl Future<Output = ()> + Send + use<> { bad() } async fn n(self: &Rc<Self>) { tick().await } fn o<'a>(self: &'a Rc<Self>) -> impl Future + Send + 'a { self.n() } } //~ ERROR future future
fn n<T>(t: T) -> impl Future<Output = T> + Send where T: Send { async move { tick().await; t } }
fn o<T>(t: T) -> impl Future<Output = T> + Send { std::future::ready(t) } //~ ERROR E0277
fn p(v: Vec<impl Future + Send>) -> impl Future + Send { async move { for f in v { f.await; } } }
fn q(v: Vec<impl Future>) -> impl Future + Send { async move { for f in v { f.await; } } } //~ ERROR future
fn r<F: Future + Send>(f: F) -> impl Future<Output = F::Output> + Send { async { f.await } }
fn main() {}
