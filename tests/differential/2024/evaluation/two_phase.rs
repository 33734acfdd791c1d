//! Two-phase borrows of receivers.

use std::cell::Cell;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

struct Acc(Vec<Cell<usize>>);
impl Acc {
    fn add(&mut self, _: usize) {}
    fn len(&self) -> usize {
        0
    }
    fn both(&mut self, _: usize, _: &usize) {}
}
fn exclusive(a: Acc) {
    need_send(async move {
        let mut a = a;
        a.add(n().await);
    });
}
fn shared(a: Acc) {
    need_send(async move {
        drop(a.len() + n().await);
    });
}
fn through_reference(a: &'static mut Acc) {
    need_send(async move {
        a.add(n().await);
    });
}
fn nested(a: Acc) {
    need_send(async move {
        let mut a = a;
        a.add(a.len() + n().await);
    });
}
fn vec_push() {
    need_send(async {
        let mut v: Vec<Cell<usize>> = vec![];
        v.push(Cell::new(n().await));
    });
}
fn explicit(a: Acc) {
    need_send(async move {
        let mut a = a;
        Acc::add(&mut a, n().await);
    });
}
