//! Parameters of an async fn are captured, used or not, and live to the end.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn unused(_: Rc<u32>) {}
async fn unused_named(_c: &Cell<u32>) {}
async fn dropped(a: Rc<u32>) {
    drop(a);
    y().await;
}
async fn sync_only(_c: &u32) {
    y().await;
}
async fn exclusive(c: &mut Cell<u32>) {
    y().await;
    c.set(1);
}
fn t1(a: Rc<u32>) {
    need_send(unused(a)); //~ ERROR future
}
fn t2(c: &'static Cell<u32>) {
    need_send(unused_named(c)); //~ ERROR future
}
fn t3(a: Rc<u32>) {
    need_send(dropped(a)); //~ ERROR future
}
fn t4() {
    need_send(sync_only(&1));
}
fn t5(c: &'static mut Cell<u32>) {
    need_send(exclusive(c));
}
