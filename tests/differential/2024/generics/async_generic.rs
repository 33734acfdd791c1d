//! Generic async functions under their own where clauses.

use std::future::Future;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn keep<T>(t: T) {
    y().await;
    drop(t);
}
async fn make<T: Default>() {
    let t = T::default();
    y().await;
    drop(t);
}
fn concrete() {
    need_send(keep(1));
    need_send(make::<String>());
}
fn concrete_rc() {
    need_send(keep(std::rc::Rc::new(1))); //~ ERROR E0277
}
fn made_rc() {
    need_send(make::<std::rc::Rc<u8>>()); //~ ERROR E0277
}
fn bounded<T: Send>(t: T) {
    need_send(keep(t));
}
fn unbounded<T>(t: T) {
    need_send(keep(t)); //~ ERROR future
}
fn returned<T: Send>(t: T) -> impl Future<Output = ()> + Send {
    keep(t)
}
fn returned_unbounded<T>(t: T) -> impl Future<Output = ()> + Send { //~ ERROR future
    keep(t)
}
