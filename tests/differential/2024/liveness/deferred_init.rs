//! `let x; x = f();` and its ends.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn after() {
    need_send(async {
        let a;
        y().await;
        a = Rc::new(1);
        drop(a);
    });
}
fn before_moved() {
    need_send(async { //~ ERROR future
        let a;
        a = Rc::new(1);
        drop(a);
        y().await;
    });
}
fn before_kept() {
    need_send(async { //~ ERROR future
        let a;
        a = Rc::new(1);
        y().await;
        drop(a);
    });
}
fn pointer() {
    need_send(async {
        let p: *const u8;
        p = std::ptr::null();
        drop(p);
        y().await;
    });
}
fn branches(c: bool) {
    need_send(async move { //~ ERROR future
        let a;
        if c {
            a = Rc::new(1);
        } else {
            a = Rc::new(2);
        }
        drop(a);
        y().await;
    });
}
