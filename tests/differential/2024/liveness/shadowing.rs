//! A shadowed variable lives on.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn shadowed() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let a = 2;
        y().await;
        drop(a);
    });
}
fn shadowed_by_own_value() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let a = *a;
        y().await;
        drop(a);
    });
}
fn shadowed_by_move() {
    need_send(async {
        let a = Rc::new(1);
        let a = drop(a);
        y().await;
        a
    });
}
