//! Async closures: the closure and the futures it makes.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn nothing() {
    need_send(async || 1);
}
fn rc(r: Rc<u32>) {
    need_send(async move || *r); //~ ERROR E0277
}
fn own_rc() {
    need_send(async || {
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
}
fn called_own_rc() {
    need_send((async || { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    })());
}
fn called() {
    need_send((async || {
        y().await;
    })());
}
fn argument() {
    need_send((async |r: Rc<u32>| { //~ ERROR future
        drop(r);
    })(Rc::new(1)));
}
