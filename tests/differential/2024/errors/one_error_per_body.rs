//! rustc reports some refused obligations of a body once only.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn same_leaf() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
    need_send(async {
        let r = Rc::new(2);
        y().await;
        drop(r);
    });
}
fn other_leaf() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
    need_send(async { //~ ERROR future
        let r = Rc::new("x");
        y().await;
        drop(r);
    });
}
fn same_plain() {
    let r = Rc::new(1);
    need_send(&r); //~ ERROR E0277
    need_send(&r); //~ ERROR E0277
}
fn plain_and_future() {
    need_send(Rc::new(1)); //~ ERROR E0277
    need_send(async {
        let r = Rc::new(2);
        y().await;
        drop(r);
    });
}
fn future_and_plain() {
    need_send(async {
        let r = Rc::new(2);
        y().await;
        drop(r);
    });
    need_send(Rc::new(1)); //~ ERROR E0277
}
fn wrapped() {
    need_send(Some(Rc::new(1))); //~ ERROR E0277
    need_send(vec![Rc::new(1)]); //~ ERROR E0277
    need_send((Rc::new(1), 1)); //~ ERROR E0277
}
