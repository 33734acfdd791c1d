//! More macros of std.

use std::rc::Rc;

async fn y() {}

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn panics() {
    need_send(async {
        if n().await == 9 {
            panic!("{}", n().await);
        }
    });
}
fn unreachable_rc() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        if n().await == 9 {
            unreachable!("{r}");
        }
    });
}
fn unreachable_before() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        if *r == 9 {
            unreachable!();
        }
        drop(r);
        y().await;
    });
}
fn debug_assert() {
    need_send(async {
        debug_assert!(*Rc::new(1) == 1, "{}", 1);
        y().await;
    });
}
fn eprintln() {
    need_send(async {
        eprintln!("{:?}", (n().await, n().await));
    });
}
fn vec_repeat() {
    need_send(async {
        let v = vec![n().await; 3];
        y().await;
        drop(v);
    });
}
fn vec_repeat_rc() {
    need_send(async { //~ ERROR future
        let v = vec![Rc::new(1); 3];
        y().await;
        drop(v);
    });
}
fn concat() {
    need_send(async {
        let s = concat!("a", 1);
        y().await;
        drop(s);
    });
}
fn env() {
    need_send(async {
        let s = (file!(), line!(), stringify!(x));
        y().await;
        drop(s);
    });
}
