//! Casts, references and unary operators of temporaries.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn reference_kept() {
    need_send(async { //~ ERROR future
        let r = &*Rc::new(1);
        n().await;
        drop(*r);
    });
}
fn cell_temporary_argument() {
    need_send(async {
        drop((Cell::new(1).get(), n().await));
    });
}
fn cell_value_argument() {
    need_send(async {
        drop((Cell::new(1), n().await));
    });
}
fn cell_reference_argument() {
    need_send(async { //~ ERROR future
        drop((&Cell::new(1), n().await));
    });
}
fn negation() {
    need_send(async { //~ ERROR future
        drop((-*Rc::new(1), n().await));
    });
}
fn raw_argument() {
    need_send(async {
        drop((&raw const *Box::new(1) as usize, n().await));
    });
}
fn pointer_cast_argument() {
    need_send(async {
        drop((&1 as *const i32 as usize, n().await));
    });
}
fn slice_of_array() {
    need_send(async { //~ ERROR future
        drop((&[Cell::new(1)][..], n().await));
    });
}
