//! A body with another error: what is said of its own futures.

use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
fn a() {
    need(async { let r = Rc::new(1); tick().await; drop(r); });
    need(Rc::new(1)); //~ ERROR E0277
    tick().await; //~ ERROR E0728
}
fn b() {
    need(async { let r = Rc::new(1); tick().await; drop(r); });
    need(Rc::new(1)); //~ ERROR E0277
    need(async { 1u8.await; }); //~ ERROR E0277
}
async fn c() { let r = Rc::new(1); 1u8.await; tick().await; drop(r); } //~ ERROR E0277
fn d() { need(c()); }
fn main() {}
