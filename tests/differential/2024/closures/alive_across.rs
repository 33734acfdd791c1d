//! Closures kept across awaits.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn plain() {
    need_send(async {
        let k = |x: u32| x + 1;
        y().await;
        drop(k(1));
    });
}
fn by_reference() {
    need_send(async {
        let n = 1;
        let k = || n + 1;
        y().await;
        drop(k());
    });
}
fn cell() {
    need_send(async { //~ ERROR future
        let c = Cell::new(1);
        let k = || c.set(2);
        y().await;
        k();
    });
}
fn cell_dead() {
    need_send(async { //~ ERROR future
        let c = Cell::new(1);
        let k = || c.set(2);
        k();
        y().await;
    });
}
fn exclusive() {
    need_send(async {
        let mut c = Cell::new(1);
        let mut k = || *c.get_mut() = 2;
        y().await;
        k();
    });
}
fn rc_moved() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let k = move || *r;
        y().await;
        drop(k());
    });
}
fn rc_moved_called_before() {
    need_send(async {
        let r = Rc::new(1);
        let k = move || drop(r);
        k();
        y().await;
    });
}
