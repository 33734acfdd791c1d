//! `impl Trait` leaks the auto traits of what it hides.

use std::future::Future;
use std::rc::Rc;

fn is<T: Send>() {}

fn need_send<T: Send>(_: T) {}

fn rc() -> impl Clone {
    Rc::new(1)
}
fn number() -> impl Clone {
    1
}
fn nested() -> impl Iterator<Item = impl Clone> {
    vec![Rc::new(1)].into_iter()
}
fn closure() -> impl Fn() -> u32 {
    let r = Rc::new(1);
    move || *r
}
fn chain() -> impl Clone {
    rc()
}
fn claims() -> impl Clone + Send { //~ ERROR E0277
    Rc::new(1)
}
fn claims_fine() -> impl Clone + Send {
    number()
}
fn t1() {
    need_send(rc()); //~ ERROR E0277
}
fn t2() {
    need_send(number());
}
fn t3() {
    need_send(nested()); //~ ERROR E0277
}
fn t4() {
    need_send(closure()); //~ ERROR E0277
}
fn t5() {
    need_send(chain()); //~ ERROR E0277
}
