//! `assert!`, `assert_eq!`, `matches!`, `dbg!` and `vec!` with awaits.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn assertion() {
    need_send(async { //~ ERROR future
        assert!(*Rc::new(1) == n().await);
    });
}
fn assertion_after() {
    need_send(async {
        assert!(n().await == *Rc::new(1));
    });
}
fn equal() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        assert_eq!(*r, n().await);
    });
}
fn equal_temporary() {
    need_send(async {
        assert_eq!(n().await, *Rc::new(1));
    });
}
fn matched() {
    need_send(async {
        let b = matches!(n().await, 1 | 2);
        drop(b);
    });
}
fn matched_guard() {
    need_send(async { //~ ERROR future
        let b = matches!(*Rc::new(1), x if x == n().await);
        drop(b);
    });
}
fn debugged() {
    need_send(async {
        dbg!(n().await);
    });
}
fn vector() {
    need_send(async { //~ ERROR future
        let v = vec![*Rc::new(1), n().await];
        drop(v);
    });
}
fn vector_of_rc() {
    need_send(async { //~ ERROR future
        let v = vec![Rc::new(n().await)];
        drop(v);
    });
}
fn vector_of_rcs() {
    need_send(async { //~ ERROR future
        let v = vec![Rc::new(1), Rc::new(n().await)];
        drop(v);
    });
}
