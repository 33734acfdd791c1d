//! Awaits in the arguments of formatting macros of std.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn print() {
    need_send(async {
        print!("{}", n().await + n().await);
    });
}
fn named() {
    need_send(async {
        println!("{a} {b}", a = n().await, b = 2);
    });
}
fn named_rc() {
    need_send(async { //~ ERROR future future
        println!("{a} {b}", a = Rc::new(1), b = n().await);
    });
}
fn width() {
    need_send(async {
        println!("{:w$}", 1, w = n().await);
    });
}
fn to_string_argument() {
    need_send(async { //~ ERROR future
        println!("{} {}", Rc::new(1).to_string(), n().await);
    });
}
fn deref_argument() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        println!("{} {}", *r, n().await);
    });
}
fn cell_get_argument() {
    need_send(async {
        let c = std::cell::Cell::new(1);
        println!("{} {}", c.get(), n().await);
    });
}
fn panic_argument() {
    need_send(async { //~ ERROR future future
        let r = Rc::new(1);
        if *r == 2 {
            panic!("{} {}", r, n().await);
        }
    });
}
