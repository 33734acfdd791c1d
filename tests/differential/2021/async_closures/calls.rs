//! Async closures, called and passed on.

use std::rc::Rc;
use std::cell::Cell;
fn need<T: Send>(_: T) {}
async fn tick() {}
async fn call<F: AsyncFn()>(f: F) { f().await }
async fn call_once<F: AsyncFnOnce() -> i32>(f: F) -> i32 { f().await }
async fn call_mut<F: AsyncFnMut(i32)>(mut f: F) { f(1).await; f(2).await }
fn main() {
    let c = async || { let r = Rc::new(1); tick().await; drop(r); };
    need(c());
    need(&c);
    let d = async || { tick().await; };
    need(d());
    let r = Rc::new(1);
    let e = async || { println!("{}", r); tick().await; };
    need(e()); //~ ERROR E0277
    need(e); //~ ERROR E0277
    let r2 = Rc::new(1);
    let f = async move || { tick().await; *r2 };
    need(f); //~ ERROR E0277
    need(call(async || { tick().await; }));
    need(call(async || { let r = Rc::new(1); tick().await; drop(r); }));
    need(call_once(async || { tick().await; 1 }));
    let r3 = Rc::new(1);
    need(call_once(async move || { tick().await; *r3 })); //~ ERROR future
    let mut n = 0;
    need(call_mut(async |x| { n += x; tick().await; }));
    let cell = Cell::new(1);
    need(call_mut(async |x| { cell.set(x); tick().await; })); //~ ERROR E0277 E0277
}
