//! A value moved into `drop` before the await, never borrowed: its storage ends.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn rc() {
    need_send(async {
        let a = Rc::new(1);
        drop(a);
        y().await;
    });
}
fn guard(m: &'static Mutex<u32>) {
    need_send(async move {
        let g = m.lock().unwrap();
        drop(g);
        y().await;
    });
}
fn pointer() {
    need_send(async {
        let p: *const u8 = std::ptr::null();
        y().await;
    });
}
fn pointer_used() {
    need_send(async { //~ ERROR future
        let p: *const u8 = std::ptr::null();
        y().await;
        let _ = p.is_null();
    });
}
