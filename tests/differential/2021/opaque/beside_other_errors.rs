//! What is returned as `impl Trait` owes its bounds as part of the body: first of all, and with it.

use std::rc::Rc;
use std::cell::Cell;
async fn n() {}
fn send<T: Send>(_: T) {} fn sync<T: Sync>(_: T) {}
fn e1() -> impl Send { //~ ERROR future
    send(async { let r = Rc::new(1); n().await; });
    async { let r = Rc::new(1); n().await; }
}
fn e2() -> impl Send { //~ ERROR future
    send(async { let r = Rc::new(1); n().await; }); //~ ERROR future
    async { let r = Cell::new(1); let q = &r; n().await; q.get() }
}
fn e3() -> impl Send {
    send(|| { let r = Rc::new(1); });
    send(Rc::new(1)); //~ ERROR E0277
    async { let r = Cell::new(1); let q = &r; n().await; q.get() }
}
fn e4() -> impl Send { //~ ERROR E0277
    send(Rc::new(1)); //~ ERROR E0277
    Rc::new(1)
}
fn e5() -> impl Send { //~ ERROR E0277
    send(Cell::new(1));
    sync(Cell::new(1)); //~ ERROR E0277
    Rc::new(1)
}
fn e6() -> impl Send { //~ ERROR E0277
    let r = Rc::new(1);
    send(|| { r.clone() }); //~ ERROR E0277
    move || r.clone()
}
fn e7() -> impl Fn() + Send { //~ ERROR E0277
    let r = Rc::new(1);
    send(async { let r = Rc::new(1); n().await; });
    move || drop(r.clone())
}
fn e8() -> (impl Send, impl Fn() + Send) { //~ ERROR E0277
    let r = Rc::new(1);
    (async { let r = Rc::new(1); n().await; },
    move || drop(r.clone()))
}
fn e9() -> (impl Send, impl Sync) {
    (async { let r = Cell::new(1); n().await; },
    async { let r = Cell::new(1); n().await; })
}
fn e10() -> impl Send + Sync { //~ ERROR future future
    async { let r = Rc::new(1); n().await; }
}
fn e11() -> Result<impl Send, impl Sync> { //~ ERROR E0277 E0277
    if true { Ok(Rc::new(1)) } else { Err(Rc::new(1)) }
}
fn e12() -> impl Iterator<Item = impl Send> + Send { //~ ERROR E0277 E0277
    vec![Rc::new(1)].into_iter().map(|x| x)
}
async fn e13() -> impl Send { Rc::new(1) } //~ ERROR E0277 E0277
async fn e14() -> impl Send { //~ ERROR E0277 E0277
    send(Rc::new(1)); //~ ERROR E0277
    Rc::new(1) }
async fn e15() -> impl Send { //~ ERROR E0277 E0277
    send(async { let r = Rc::new(1); n().await; });
    Rc::new(1) }
async fn e16() -> impl Send {
    send(Rc::new(1)); //~ ERROR E0277
    async { let r = Rc::new(1); n().await; } }
fn e17() -> impl Send { //~ ERROR future
    async { let r = Rc::new(1);
      sync(async { let r = Cell::new(1); n().await; });
      n().await; } }
fn main() {}
