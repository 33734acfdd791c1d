//! A value still in scope: it counts if it has drop glue or was borrowed, else only if used later.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Plain(*const u8);
struct Glue(*const u8);
impl Drop for Glue {
    fn drop(&mut self) {}
}
fn plain() {
    need_send(async {
        let p = Plain(std::ptr::null());
        y().await;
    });
}
fn glue() {
    need_send(async { //~ ERROR future
        let p = Glue(std::ptr::null());
        y().await;
    });
}
fn plain_used() {
    need_send(async { //~ ERROR future
        let p = Plain(std::ptr::null());
        y().await;
        let _q = p;
    });
}
fn plain_borrowed() {
    need_send(async { //~ ERROR future
        let p = Plain(std::ptr::null());
        let _r = &p;
        y().await;
    });
}
fn reference() {
    need_send(async {
        let c = Cell::new(0);
        let r = &c;
        r.set(1);
        y().await;
    });
}
fn reference_used() {
    need_send(async { //~ ERROR future
        let c = Cell::new(0);
        let r = &c;
        y().await;
        r.set(1);
    });
}
