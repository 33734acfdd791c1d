//! Patterns in parameters of async functions: the whole argument is kept.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn tuple((a, _): (u32, Rc<u32>)) {
    drop(a);
}
async fn wild(_: *const u8) {
    y().await;
}
async fn reference(&n: &u32) {
    y().await;
    drop(n);
}
async fn cell_reference(_: &Cell<u32>) {}
async fn mutable(mut n: u32) {
    n += 1;
    y().await;
    drop(n);
}
fn t1() {
    need_send(tuple((1, Rc::new(1)))); //~ ERROR E0277
}
fn t2() {
    need_send(wild(std::ptr::null())); //~ ERROR future
}
fn t3() {
    need_send(reference(&1));
}
fn t4(c: &'static Cell<u32>) {
    need_send(cell_reference(c)); //~ ERROR future
}
fn t5() {
    need_send(mutable(1));
}
