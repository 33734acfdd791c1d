//! `_` binds nothing; `_x` binds.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn wild() {
    need_send(async {
        let _ = Rc::new(1);
        y().await;
    });
}
fn named() {
    need_send(async { //~ ERROR future
        let _x = Rc::new(1);
        y().await;
    });
}
fn wild_place() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let _ = a;
        y().await;
    });
}
fn wild_of_reference() {
    need_send(async { //~ ERROR future
        let _ = &Rc::new(1);
        y().await;
    });
}
fn statement() {
    need_send(async {
        Rc::new(1);
        y().await;
    });
}
fn assigned_to_wild() {
    need_send(async {
        _ = Rc::new(1);
        y().await;
    });
}
fn wild_in_tuple() {
    need_send(async {
        let (_, n) = (Rc::new(1), 2);
        y().await;
        drop(n);
    });
}
