//! Receivers are evaluated, and borrowed, before the arguments.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

struct R(Rc<usize>);
impl R {
    fn by_ref(&self, _: usize) {}
    fn by_value(self, _: usize) {}
    fn by_mut(&mut self, _: usize) {}
}
fn cell() {
    need_send(async { //~ ERROR future
        let c = Cell::new(0);
        c.set(n().await);
    });
}
fn cell_let() {
    need_send(async {
        let c = Cell::new(0);
        let v = n().await;
        c.set(v);
    });
}
fn by_ref(r: R) {
    need_send(async move { //~ ERROR future future
        r.by_ref(n().await);
    });
}
fn by_value_temporary() {
    need_send(async { //~ ERROR future
        R(Rc::new(1)).by_value(n().await);
    });
}
fn fresh_ref() {
    need_send(async {
        let v = Vec::<usize>::new();
        v.contains(&n().await);
    });
}
fn two_phase() {
    need_send(async {
        let mut c = Cell::new(0);
        *c.get_mut() = n().await;
    });
}
fn two_phase_method() {
    need_send(async {
        let mut v: Vec<usize> = vec![];
        v.push(n().await);
    });
}
