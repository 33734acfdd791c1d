//! Which operands borrow.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn reborrow(c: &'static mut Cell<usize>) {
    need_send(async move { //~ ERROR future
        let d = &mut *c;
        d.set(n().await);
    });
}
fn reborrow_number(c: &'static mut usize) {
    need_send(async move {
        let d = &mut *c;
        *d = n().await;
    });
}
fn copied_reference(c: &'static Cell<usize>) {
    need_send(async move { //~ ERROR future
        let d = c;
        n().await;
        d.set(1);
    });
}
fn pointer_from_reference(c: &'static usize) {
    need_send(async move { //~ ERROR future
        let p = c as *const usize;
        n().await;
        drop(p);
    });
}
fn address(c: &'static usize) {
    need_send(async move {
        let p = c as *const usize as usize;
        n().await;
        drop(p);
    });
}
fn deref_statement(c: &'static std::sync::Mutex<usize>) {
    need_send(async move {
        *c.lock().unwrap();
        n().await;
    });
}
