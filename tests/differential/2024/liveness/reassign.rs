//! Reassignment drops the old value in place.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn option() {
    need_send(async { //~ ERROR future
        let mut o = Some(Rc::new(1));
        o = None;
        y().await;
    });
}
fn then_moved() {
    need_send(async { //~ ERROR future
        let mut o = Some(Rc::new(1));
        o = None;
        drop(o);
        y().await;
    });
}
fn moved_before() {
    need_send(async {
        let mut o = Some(Rc::new(1));
        drop(o);
        y().await;
        o = None;
        drop(o);
    });
}
fn pointer() {
    need_send(async {
        let mut p: *const u8 = std::ptr::null();
        drop(p);
        y().await;
        p = std::ptr::null();
        drop(p);
    });
}
