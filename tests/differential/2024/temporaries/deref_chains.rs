//! Deref through Box, Rc, Arc and own types.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

use std::ops::Deref;
struct D(usize);
impl Deref for D {
    type Target = Cell<usize>;
    fn deref(&self) -> &Cell<usize> {
        unimplemented!()
    }
}
fn boxed() {
    need_send(async {
        let b = Box::new(1);
        drop(*b + n().await);
    });
}
fn rc() {
    need_send(async { //~ ERROR future
        let b = Rc::new(1);
        drop(*b + n().await);
    });
}
fn arc() {
    need_send(async {
        let b = Arc::new(1);
        drop(*b + n().await);
    });
}
fn own() {
    need_send(async { //~ ERROR future
        let d = D(1);
        d.set(n().await);
    });
}
fn own_before() {
    need_send(async {
        let d = D(1);
        let x = d.get();
        drop(x + n().await);
    });
}
fn box_of_cell() {
    need_send(async { //~ ERROR future
        let b = Box::new(Cell::new(1));
        b.set(n().await);
    });
}
fn box_of_cell_by_value() {
    need_send(async {
        let b = Box::new(Cell::new(1));
        drop((b, n().await));
    });
}
