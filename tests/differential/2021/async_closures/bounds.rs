//! `AsyncFn*` and `Fn() -> impl Future` bounds.

use std::rc::Rc;
use std::future::Future;
use std::cell::Cell;
fn need<T: Send>(_: T) {}
async fn tick() {}
fn takes<F>(f: F) where F: AsyncFn(i32) -> i32 + Send {}
fn once<F>(f: F) where F: AsyncFnOnce() + Send + 'static {}
fn futs<F, Fut>(f: F) where F: Fn() -> Fut, Fut: Future + Send {}
fn futonce<F, Fut>(f: F) where F: FnOnce() -> Fut, Fut: Future + Send {}
fn futmut<F, Fut>(f: F) where F: FnMut() -> Fut, Fut: Future + Send {}
fn main() {
    takes(async |x| x + 1);
    let r = Rc::new(1);
    takes(async |x| x + *r); //~ ERROR E0277
    let r = Rc::new(1);
    takes(async move |x| x + *r); //~ ERROR E0277
    let r = Rc::new(1);
    once(async move || { drop(r); });
    once(async move || { let r = Rc::new(1); tick().await; });
    futs(async || { let r = Rc::new(1); tick().await; });
    futs(async || { tick().await; });
    futs(|| async { let r = Rc::new(1); tick().await; });
    let c = Cell::new(1);
    futs(|| async { c.get(); }); //~ ERROR E0277
    let c = Cell::new(1);
    futonce(|| async { c.get(); });
    let c = Cell::new(1);
    futonce(move || async move { c.get(); });
    let c = Cell::new(1);
    futonce(async move || { c.get(); });
    let s = String::new();
    futonce(async move || { tick().await; drop(s); });
    let s = Rc::new(1);
    futonce(async move || { tick().await; drop(s); }); //~ ERROR future
    let mut n = 1;
    futmut(|| { n += 1; async move { n } });
    need(async |x: Rc<i32>| { tick().await; drop(x); });
    let f = async |x: Rc<i32>| { tick().await; drop(x); };
    need(f(Rc::new(1)));
    let f = async |x: &i32| { tick().await; *x };
    need(f(&1));
    let f = async move |(a, b): (i32, Rc<i32>)| { drop(b); tick().await; a };
    need(f((1, Rc::new(1))));
    let f = async |_: Rc<i32>| { tick().await; };
    need(f(Rc::new(1)));
    let boxed: Box<dyn Fn() -> std::pin::Pin<Box<dyn Future<Output = ()> + Send>>> = Box::new(|| Box::pin(async { let r = Rc::new(1); tick().await; }));
}
