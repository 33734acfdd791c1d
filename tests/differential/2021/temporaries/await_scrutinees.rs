//! Temporaries of conditions and scrutinees around an await.

use std::rc::Rc;
use std::cell::RefCell;
async fn tick() {}
async fn one() -> i32 { 1 }
fn need<T: Send>(_: T) {}
struct W(Rc<i32>);
impl W { fn n(&self) -> i32 { 1 } fn opt(&self) -> Option<i32> { None } fn own(self) -> i32 { 2 } }
fn mk() -> W { W(Rc::new(1)) }
fn f1() -> impl std::future::Future + Send { async { match mk().n() { _ => tick().await } } } //~ ERROR future
fn f2() -> impl std::future::Future + Send { async { match mk().own() { _ => tick().await } } }
fn f3() -> impl std::future::Future + Send { async { let n = mk().n(); match n { _ => tick().await } } }
fn f4() -> impl std::future::Future + Send { async { if let Some(_) = mk().opt() { tick().await } } } //~ ERROR future
fn f5() -> impl std::future::Future + Send { async { if let Some(_) = mk().opt() { } else { tick().await } } } //~ ERROR future
fn f6() -> impl std::future::Future + Send { async { while let Some(_) = mk().opt() { tick().await } } } //~ ERROR future
fn f7() -> impl std::future::Future + Send { async { if mk().n() == 1 { tick().await } } }
fn f8() -> impl std::future::Future + Send { async { while mk().n() == 1 { tick().await } } }
fn f9() -> impl std::future::Future + Send { async { for _ in 0..mk().n() { tick().await } } } //~ ERROR future
fn f10() -> impl std::future::Future + Send { async { let Some(_) = mk().opt() else { tick().await; return }; } }
fn f11() -> impl std::future::Future + Send { async { match one().await { x if mk().n() == x => tick().await, _ => {} } } }
fn f12() -> impl std::future::Future + Send { async { mk().n() + one().await } } //~ ERROR future
fn f13() -> impl std::future::Future + Send { async { one().await + mk().n() } }
fn f14() -> impl std::future::Future + Send { async { let x = { mk().n() }; tick().await; x } }
fn f15() -> impl std::future::Future + Send { async { (mk().n(), tick().await) } } //~ ERROR future
fn f16() -> impl std::future::Future + Send { async { [mk().n(), one().await] } } //~ ERROR future
fn main() {}
