//! Two async functions that call each other.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn even(n: u32) -> bool {
    if n == 0 {
        true
    } else {
        Box::pin(odd(n - 1)).await
    }
}
async fn odd(n: u32) -> bool {
    if n == 0 {
        false
    } else {
        y().await;
        Box::pin(even(n - 1)).await
    }
}
async fn a(n: u32) {
    if n > 0 {
        Box::pin(b(n - 1)).await
    }
}
async fn b(n: u32) {
    let r = Rc::new(n);
    if n > 0 {
        Box::pin(a(n - 1)).await
    }
    drop(r);
}
fn t1() {
    need_send(even(3));
}
fn t2() {
    need_send(a(3)); //~ ERROR future
}
fn t3() {
    need_send(b(3)); //~ ERROR future
}
