//! `pin!` and `Pin::new_unchecked`.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::pin::pin;
async fn rc_work() {
    let r = Rc::new(1);
    y().await;
    drop(r);
}
fn pinned() {
    need_send(async {
        let f = pin!(y());
        f.await;
    });
}
fn pinned_rc() {
    need_send(async { //~ ERROR future
        let f = pin!(rc_work());
        f.await;
    });
}
fn pinned_across() {
    need_send(async {
        let mut f = pin!(y());
        y().await;
        f.as_mut().await;
    });
}
fn boxed() {
    need_send(async { //~ ERROR future
        let mut f = Box::pin(rc_work());
        f.as_mut().await;
    });
}
fn dropped_unpolled() {
    need_send(async {
        drop(rc_work());
        y().await;
    });
}
fn bound_unpolled() {
    need_send(async {
        let f = rc_work();
        drop(f);
        y().await;
    });
}
