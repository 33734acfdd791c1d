//! What `impl Trait` hides, kept or not.

use std::rc::Rc;
use std::future::Future;
use std::fmt::Debug;
fn need<T: Send>(_: T) {}
async fn tick() {}
fn a() -> impl Debug { Rc::new(1) }
fn b() -> impl Debug + Send { 1 }
fn c() -> impl Future<Output = impl Debug> { async { Rc::new(1) } }
fn d() -> impl Fn() -> Rc<i32> { || Rc::new(1) }
fn e() -> impl Iterator<Item = Rc<i32>> { [1].into_iter().map(Rc::new) }
fn f(r: Rc<i32>) -> impl Fn() -> i32 { move || *r }
fn g<T: Debug>(t: T) -> impl Debug { t }
async fn h() -> impl Debug { Rc::new(1) }
fn i() -> (impl Debug, impl Debug) { (1, Rc::new(1)) }
fn j(x: bool) -> Box<dyn Debug> { Box::new(1) }
struct S; impl S { fn m(&self) -> impl Debug + '_ { self.r() } fn r(&self) -> Rc<i32> { Rc::new(1) } }
impl S { fn it(&self) -> impl Iterator<Item = i32> + '_ { let r = Rc::new(1); (0..2).map(move |x| x + *r) } }
fn main() {
    need(a()); //~ ERROR E0277
    need(b());
    need(c());
    need(async { let x = c().await; });
    need(async { let x = c().await; tick().await; });
    need(d());
    need(e());
    need(f(Rc::new(1))); //~ ERROR E0277
    need(g(1));
    need(g(Rc::new(1))); //~ ERROR E0277
    need(async { let x = h().await; tick().await; });
    need(i()); //~ ERROR E0277
    need(i().0);
    need(i().1); //~ ERROR E0277
    need(async { let x = a(); tick().await; });
    need(async { let x = b(); tick().await; });
    need(async { for x in e() { tick().await; } });
    need(S.m()); //~ ERROR E0277
    need(async { for x in S.it() { tick().await; } });
    need(j(true)); //~ ERROR E0277
}
