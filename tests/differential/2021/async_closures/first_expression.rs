//! An async closure as the very first expression of an `async fn`: its coroutine is not that of the function.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn called() {
    let c = async || {
        let r = Rc::new(1);
        y().await;
        drop(r);
    };
    c().await;
}
async fn called_at_once() {
    (async |x: Rc<u32>| y().await)(Rc::new(1)).await;
}
async fn kept() {
    let c = async || {
        let r = Rc::new(1);
        y().await;
        drop(r);
    };
    y().await;
    drop(c);
}
async fn harmless() {
    let c = async || {
        drop(Rc::new(1));
        y().await;
    };
    c().await;
}
fn t1() {
    need_send(called()); //~ ERROR future
}
fn t2() {
    need_send(called_at_once()); //~ ERROR future
}
fn t3() {
    need_send(kept());
}
fn t4() {
    need_send(harmless());
}
