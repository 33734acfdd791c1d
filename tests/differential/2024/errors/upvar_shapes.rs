//! The same for what is captured.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S(Rc<u32>);
fn direct(r: Rc<u32>) {
    need_send(async move { //~ ERROR future
        y().await;
        drop(r);
    });
}
fn in_struct(r: S) {
    need_send(async move { //~ ERROR future
        y().await;
        drop(r);
    });
}
fn in_tuple(r: (Rc<u32>, u32)) {
    need_send(async move { //~ ERROR E0277
        y().await;
        drop(r);
    });
}
fn by_reference(r: Rc<u32>) {
    need_send(async { //~ ERROR E0277
        y().await;
        drop(r.clone());
    });
}
fn cell_by_reference(c: Cell<u32>) {
    need_send(async { //~ ERROR E0277
        y().await;
        c.set(1);
    });
}
fn reference(c: &'static Cell<u32>) {
    need_send(async move { //~ ERROR future
        y().await;
        c.set(1);
    });
}
fn exclusive(c: &'static mut Rc<u32>) {
    need_send(async move { //~ ERROR future
        y().await;
        drop(c.clone());
    });
}
fn both(r: Rc<u32>, c: &'static Cell<u32>) {
    need_send(async move { //~ ERROR future future
        y().await;
        drop((r, c));
    });
}
