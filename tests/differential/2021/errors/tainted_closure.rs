//! An await in a closure spoils the body around it.

use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
async fn c() { let r = Rc::new(1); let f = || { tick().await; }; tick().await; drop(r); f(); } //~ ERROR E0728
fn d() { need(c()); }
fn main() {}
