//! Lifetimes are erased in types, but tell the goals of rustc's search apart: equal types that a block keeps are reported
//! twice if they mention any.

use std::rc::Rc;
use std::cell::Cell;
async fn pause() {}
fn spawn<F: Future + Send>(_: F) {}
trait Tr {}
impl Tr for u8 {}
struct P<'a>(Rc<&'a str>, Rc<&'a str>);
fn strs() {
    spawn(async { let a = Rc::new("a"); pause().await; drop(a) }); //~ ERROR future
    spawn(async { let a = Rc::new("b"); pause().await; drop(a) }); //~ ERROR future
}
fn ints() {
    spawn(async { let a = Rc::new(1); pause().await; drop(a) }); //~ ERROR future
    spawn(async { let a = Rc::new(2); pause().await; drop(a) });
}
fn statics() {
    spawn(async { let a: Rc<&'static str> = Rc::new("a"); pause().await; drop(a) }); //~ ERROR future
    spawn(async { let a: Rc<&'static str> = Rc::new("b"); pause().await; drop(a) }); //~ ERROR future
}
fn dyns() {
    spawn(async { let a: Box<dyn Tr> = Box::new(1); pause().await; drop(a) }); //~ ERROR future
    spawn(async { let a: Box<dyn Tr> = Box::new(1); pause().await; drop(a) }); //~ ERROR future
}
fn two() {
    spawn(async { let a = P(Rc::new("a"), Rc::new("b")); pause().await; drop(a) }); //~ ERROR future
    spawn(async { let a = Rc::new("a"); let b = Rc::new("b"); pause().await; drop(a); drop(b) }); //~ ERROR future
}
fn caught(x: Rc<&'static str>, y: Rc<&'static str>) {
    spawn(async { pause().await; drop(x) }); //~ ERROR future
    spawn(async { pause().await; drop(y) });
}
fn refs(x: &Cell<u8>, y: &Cell<u8>) {
    spawn(async { pause().await; x.set(1) }); //~ ERROR future
    spawn(async { pause().await; y.set(1) });
}
async fn inner(x: &str) { let a = Rc::new(x); pause().await; drop(a) }
fn calls() {
    spawn(async { inner("a").await }); //~ ERROR future
    spawn(async { inner("b").await });
}
fn threads(x: Rc<&'static str>, y: Rc<&'static str>) {
    std::thread::spawn(move || drop(x)); //~ ERROR E0277
    std::thread::spawn(move || drop(y)); //~ ERROR E0277
}

