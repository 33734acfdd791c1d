//! Async recursion needs a box; its type decides.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn walk(n: u32) {
    if n > 0 {
        Box::pin(walk(n - 1)).await;
        y().await;
    }
}
async fn walk_rc(n: u32) {
    let r = Rc::new(n);
    if *r > 0 {
        Box::pin(walk_rc(n - 1)).await;
    }
}
fn walk_dyn(n: u32) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async move {
        if n > 0 {
            walk_dyn(n - 1).await;
        }
    })
}
fn walk_dyn_send(n: u32) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        if n > 0 {
            walk_dyn_send(n - 1).await;
        }
    })
}
fn walk_dyn_send_rc(n: u32) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move { //~ ERROR future
        let r = Rc::new(n);
        walk_dyn_send_rc(n - 1).await;
        drop(r);
    })
}
fn t1() {
    need_send(walk(1));
}
fn t2() {
    need_send(walk_rc(1)); //~ ERROR future
}
fn t3() {
    need_send(walk_dyn(1)); //~ ERROR E0277
}
fn t4() {
    need_send(walk_dyn_send(1));
}
