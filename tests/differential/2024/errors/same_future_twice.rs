//! The same future asked twice, and two of the same function.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn is<T: Send>() {}

async fn work() {
    let r = Rc::new(1);
    y().await;
    drop(r);
}
async fn other() {
    let r = Rc::new(2);
    y().await;
    drop(r);
}
fn twice() {
    need_send(work()); //~ ERROR future
    need_send(work()); //~ ERROR future
}
fn two() {
    need_send(work()); //~ ERROR future
    need_send(other()); //~ ERROR future
}
fn variable() {
    let f = work();
    need_send(&f); //~ ERROR future
    need_send(f); //~ ERROR future
}
fn nested() {
    need_send(async { work().await }); //~ ERROR future
    need_send(async { other().await });
}
fn in_closures() {
    let a = || need_send(work()); //~ ERROR future
    let b = || need_send(other()); //~ ERROR future
    a();
    b();
}
