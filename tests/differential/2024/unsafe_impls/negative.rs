//! Negative impls.

#![feature(negative_impls)]
fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct No(u8);
impl !Send for No {}
struct Nope<T>(T);
impl<T> !Sync for Nope<T> {}
struct Inside {
    n: No,
}
fn no() {
    is::<No>(); //~ ERROR E0277
}
fn no_sync() {
    is_sync::<No>();
}
fn reference() {
    is::<&'static No>();
}
fn exclusive() {
    is::<&'static mut No>(); //~ ERROR E0277
}
fn nope() {
    is::<Nope<u8>>();
}
fn nope_sync() {
    is_sync::<Nope<u8>>(); //~ ERROR E0277
}
fn inside() {
    is::<Option<Inside>>(); //~ ERROR E0277
}
fn across() {
    need_send(async { //~ ERROR future
        let n = No(1);
        y().await;
        drop(n);
    });
}
