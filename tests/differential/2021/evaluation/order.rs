//! Evaluation order, edition 2021.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn two<A, B>(_: A, _: B) {}
fn arguments() {
    need_send(async { //~ ERROR future
        two(*Rc::new(1), n().await);
    });
}
fn arguments_after() {
    need_send(async {
        two(n().await, *Rc::new(1));
    });
}
fn receiver() {
    need_send(async { //~ ERROR future
        let c = Cell::new(0);
        c.set(n().await);
    });
}
fn assignment() {
    need_send(async { //~ ERROR future
        let mut v = vec![Rc::new(0)];
        v[0] = Rc::new(n().await);
    });
}
fn deref_assignment() {
    need_send(async {
        let mut b = Box::new(0);
        *b = n().await;
    });
}
fn compound() {
    need_send(async {
        let mut v = vec![0];
        v[0] += n().await;
    });
}
fn format() {
    need_send(async { //~ ERROR future
        println!("{} {}", *Rc::new(1), n().await);
    });
}
