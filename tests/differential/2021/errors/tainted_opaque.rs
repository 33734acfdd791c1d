//! Nor of other types that such bodies return.

use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
async fn a() { need(async { let r = Rc::new(1); tick().await; drop(r); }); let q = Rc::new(2u8); tick().await; drop(q); } //~ ERROR future
fn fa() { need(a()); }
async fn b() { let r = Rc::new(1); need(|| drop(&r)); let q = Rc::new(2u8); tick().await; drop(q); } //~ ERROR E0277
fn fb() { need(b()); }
fn c() -> impl Sized { need(Rc::new(1)); Rc::new(1) } //~ ERROR E0277
fn fc() { need(c()); }
fn d() -> impl std::future::Future { async { need(Rc::new(1)); let q = Rc::new(2u8); tick().await; drop(q); } } //~ ERROR E0277
fn fd() { need(d()); }
async fn e() { let f = async { need(Rc::new(1)); let q = Rc::new(2u8); tick().await; drop(q); }; f.await } //~ ERROR E0277
fn fe() { need(e()); }
async fn g() { let q = Rc::new(2u8); e().await; drop(q) }
fn fg() { need(g()); } //~ ERROR future
async fn h() { e().await; }
fn fh() { need(h()); }
async fn i(r: Rc<u8>) { need(Rc::new(1)); } //~ ERROR E0277
fn fi(r: Rc<u8>) { need(i(r)); }
fn j() { let f = |r: Rc<u8>| async move { drop(r) }; need(Rc::new(1)); need(f(Rc::new(1))); } //~ ERROR E0277
fn main() {}
