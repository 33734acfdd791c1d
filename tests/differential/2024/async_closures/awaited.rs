//! Called inside another future.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn lends_cell() {
    need_send(async { //~ ERROR future
        let c = Cell::new(1);
        let k = async || c.set(1);
        k().await;
    });
}
fn owns_cell() {
    need_send(async { //~ ERROR E0277
        let c = Cell::new(1);
        let k = async move || {
            y().await;
            drop(c.get());
        };
        k().await;
    });
}
fn counts() {
    need_send(async {
        let mut n = 0;
        let mut k = async || {
            n += 1;
            y().await;
        };
        k().await;
        k().await;
    });
}
fn once() {
    need_send(async {
        let s = String::new();
        let k = async move || {
            y().await;
            drop(s);
        };
        k().await;
    });
}
