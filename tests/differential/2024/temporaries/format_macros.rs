//! Format macros borrow their arguments across an await in them.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

use std::fmt::Write;
fn after() {
    need_send(async { //~ ERROR future future
        let r = Rc::new(1);
        println!("{} {}", r, n().await);
    });
}
fn before() {
    need_send(async {
        println!("{} {}", n().await, 1);
    });
}
fn alone() {
    need_send(async {
        println!("{}", n().await);
    });
}
fn string() {
    need_send(async { //~ ERROR future future
        let r = Rc::new(1);
        let s = format!("{:?} {}", r, n().await);
        drop(s);
    });
}
fn temporary_rc() {
    need_send(async {
        let s = format!("{} {}", n().await, Rc::new(1));
        drop(s);
    });
}
fn two_rcs() {
    need_send(async { //~ ERROR future future future
        let r = Rc::new(1);
        let c = std::cell::Cell::new(1);
        println!("{} {:?} {}", r, c, n().await);
    });
}
fn text_then_await() {
    need_send(async {
        let r = Rc::new(1);
        let s = format!("{r}");
        drop(r);
        drop(s);
    });
}
fn writes() {
    need_send(async {
        let mut s = String::new();
        write!(s, "{}", n().await).unwrap();
    });
}
