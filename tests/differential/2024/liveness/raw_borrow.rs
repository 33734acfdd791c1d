//! `&raw` borrows the place, too.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn raw_const() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let p = &raw const a;
        drop(p);
        drop(a);
        y().await;
    });
}
fn raw_mut() {
    need_send(async {
        let mut n = 1;
        let p = &raw mut n;
        drop(p);
        y().await;
        drop(n);
    });
}
fn raw_live() {
    need_send(async { //~ ERROR future
        let mut n = 1;
        let p = &raw mut n;
        y().await;
        drop(p);
    });
}
fn as_usize() {
    need_send(async {
        let n = 1;
        let p = &raw const n as usize;
        y().await;
        drop(p as *const i32);
    });
}
