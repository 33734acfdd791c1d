//! Temporaries of conditions and scrutinees around an await.

use std::rc::Rc;
async fn tick() {}
async fn one() -> i32 { 1 }
struct W(Rc<i32>);
impl W { fn n(&self) -> i32 { 1 } fn opt(&self) -> Option<i32> { None } fn own(self) -> i32 { 2 } }
fn mk() -> W { W(Rc::new(1)) }
use std::future::Future;
fn f1() -> impl Future + Send { async { match mk().n() { _ => tick().await } } } //~ ERROR future
fn f2() -> impl Future + Send { async { match mk().own() { _ => tick().await } } }
fn f4() -> impl Future + Send { async { if let Some(_) = mk().opt() { tick().await } } } //~ ERROR future
fn f5() -> impl Future + Send { async { if let Some(_) = mk().opt() { } else { tick().await } } }
fn f6() -> impl Future + Send { async { while let Some(_) = mk().opt() { tick().await } } } //~ ERROR future
fn f7() -> impl Future + Send { async { if mk().n() == 1 { tick().await } } }
fn f8() -> impl Future + Send { async { while mk().n() == 1 { tick().await } } }
fn f9() -> impl Future + Send { async { for _ in 0..mk().n() { tick().await } } } //~ ERROR future
fn f10() -> impl Future + Send { async { let Some(_) = mk().opt() else { tick().await; return }; } }
fn f14() -> impl Future + Send { async { let x = { mk().n() }; tick().await; x } }
fn f15() -> impl Future + Send { async { if let Some(_) = mk().opt() && one().await == 1 { } } } //~ ERROR future
fn f16() -> impl Future + Send { async { if one().await == 1 && let Some(_) = mk().opt() { tick().await; } } } //~ ERROR future
fn main() {}
