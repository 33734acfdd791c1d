//! Reborrows and clones in their several spellings.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn deref_borrow() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let n = &*r;
        drop(*n);
        drop(r);
        y().await;
    });
}
fn path_clone() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let s = Rc::clone(&r);
        drop(r);
        drop(s);
        y().await;
    });
}
fn as_ref() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let n: u32 = *r.as_ref();
        drop(r);
        y().await;
        drop(n);
    });
}
fn content_across() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let n: &u32 = &r;
        y().await;
        drop(*n);
    });
}
fn leaked() {
    need_send(async {
        let n: &'static u32 = Box::leak(Box::new(1));
        y().await;
        drop(*n);
    });
}
fn leaked_cell() {
    need_send(async { //~ ERROR future
        let n: &'static std::cell::Cell<u32> = Box::leak(Box::new(std::cell::Cell::new(1)));
        y().await;
        n.set(1);
    });
}
