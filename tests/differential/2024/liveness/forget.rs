//! `mem::forget` and `ManuallyDrop` move, too.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::mem::{self, ManuallyDrop};
fn forget() {
    need_send(async {
        let a = Rc::new(1);
        mem::forget(a);
        y().await;
    });
}
fn forget_borrowed() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let n = Rc::strong_count(&a);
        mem::forget(a);
        y().await;
        drop(n);
    });
}
fn manually() {
    need_send(async {
        let a = ManuallyDrop::new(Rc::new(1));
        y().await;
    });
}
fn manually_borrowed() {
    need_send(async { //~ ERROR future
        let a = ManuallyDrop::new(Rc::new(1));
        let n = **a;
        y().await;
        drop(n);
    });
}
