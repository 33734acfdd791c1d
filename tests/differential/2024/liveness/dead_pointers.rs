//! Copies without drop glue end at their last use.

use std::cell::Cell;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn pointer() {
    need_send(async {
        let p = std::ptr::null::<u8>();
        drop(p.is_null());
        y().await;
    });
}
fn pointer_copied() {
    need_send(async { //~ ERROR future
        let p = std::ptr::null::<u8>();
        let q = p;
        y().await;
        drop(q);
    });
}
fn reference(c: &'static [Cell<u32>]) {
    need_send(async {
        let n = 1;
        y().await;
        drop(n);
    });
    drop(c);
}
fn tuple() {
    need_send(async {
        let t = (std::ptr::null::<u8>(), 1);
        let n = t.1;
        y().await;
        drop(n);
    });
}
fn tuple_field_after() {
    need_send(async { //~ ERROR E0277
        let t = (std::ptr::null::<u8>(), 1);
        y().await;
        drop(t.1);
    });
}
fn array_element_after() {
    need_send(async { //~ ERROR future
        let t = [std::ptr::null::<u8>(); 2];
        y().await;
        drop(t.len());
    });
}
fn by_method() {
    need_send(async { //~ ERROR future
        let t = [std::ptr::null::<u8>(); 2];
        drop(t.iter().count());
        y().await;
    });
}
