//! Alive across the second await only, or the first only.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn second() {
    need_send(async { //~ ERROR future
        y().await;
        let a = Rc::new(1);
        y().await;
        drop(a);
    });
}
fn between() {
    need_send(async {
        y().await;
        let a = Rc::new(1);
        drop(a);
        y().await;
    });
}
fn first() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        y().await;
        drop(a);
        y().await;
    });
}
