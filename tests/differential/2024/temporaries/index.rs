//! Indexing across an await.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn vec_element(v: Vec<usize>) {
    need_send(async move {
        let x = v[n().await];
        drop(x);
    });
}
fn vec_of_cells(v: Vec<Cell<usize>>) {
    need_send(async move { //~ ERROR future
        let x = v[n().await].get();
        drop(x);
    });
}
fn array_of_cells(v: [Cell<usize>; 3]) {
    need_send(async move {
        let x = v[n().await].get();
        drop(x);
    });
}
fn slice_of_cells(v: &'static [Cell<usize>]) {
    need_send(async move { //~ ERROR future
        let x = v[n().await].get();
        drop(x);
    });
}
fn index_first(v: Vec<Cell<usize>>) {
    need_send(async move {
        let i = n().await;
        let x = v[i].get();
        drop(x);
    });
}
fn boxed_slice(v: Box<[Cell<usize>]>) {
    need_send(async move {
        let x = v[n().await].get();
        drop(x);
    });
}
fn assigned(mut v: Vec<Cell<usize>>) {
    need_send(async move {
        v[n().await] = Cell::new(1);
    });
}
