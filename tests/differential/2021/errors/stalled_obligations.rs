//! The same in edition 2021.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn two_witnesses() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
    need_send(async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
}
fn after_plain() {
    need_send(Rc::new("x")); //~ ERROR E0277
    need_send(async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
}
fn fine_and_not() {
    need_send(async {
        y().await;
    });
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
}
