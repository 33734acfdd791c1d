//! The same for parameters of async functions.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn rc(_r: Rc<u32>) {
    y().await
}
async fn tuple(_r: (Rc<u32>, u32)) {
    y().await
}
async fn reference(_r: &Cell<u32>) {
    y().await
}
async fn slice(_r: &[Rc<u32>]) {
    y().await
}
async fn dynamic(_r: Box<dyn Fn()>) {
    y().await
}
async fn pointer(_r: *const u32) {
    y().await
}
fn t1() {
    need_send(rc(Rc::new(1))); //~ ERROR future
}
fn t2() {
    need_send(tuple((Rc::new(1), 1))); //~ ERROR E0277
}
fn t3(c: &'static Cell<u32>) {
    need_send(reference(c)); //~ ERROR future
}
fn t4(c: &'static [Rc<u32>]) {
    need_send(slice(c)); //~ ERROR future
}
fn t5() {
    need_send(dynamic(Box::new(|| {}))); //~ ERROR future
}
fn t6() {
    need_send(pointer(&1)); //~ ERROR future
}
