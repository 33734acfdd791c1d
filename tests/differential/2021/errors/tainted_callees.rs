//! Nothing is said of the futures of bodies that have errors.

use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
async fn c() { let r = Rc::new(1); need(Rc::new(1)); tick().await; drop(r); } //~ ERROR E0277
async fn c2() { let r = Rc::new(1); need(tick()); tick().await; drop(r); }
async fn c3() { let r = Rc::new(1); need(c2()); tick().await; drop(r); } //~ ERROR future
fn d() { need(c()); }
fn e() { need(c2()); } //~ ERROR future
fn f() { need(c3()); }
fn main() {}
