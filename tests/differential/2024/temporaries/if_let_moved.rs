//! The scrutinee of `if let` by value is a temporary, even when its content has moved out.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn moved() {
    need_send(async { //~ ERROR future
        if let Some(n) = Some(Rc::new(1)) {
            drop(n);
            y().await;
        }
    });
}
fn place_moved() {
    need_send(async { //~ ERROR future
        let o = Some(Rc::new(1));
        if let Some(n) = o {
            drop(n);
            y().await;
        }
    });
}
fn whole() {
    need_send(async {
        let o = Some(Rc::new(1));
        if let n = o {
            drop(n);
            y().await;
        }
    });
}
fn copied() {
    need_send(async {
        if let Some(n) = Some(Rc::new(1)).map(|r| *r) {
            y().await;
            drop(n);
        }
    });
}
fn match_moved() {
    need_send(async { //~ ERROR future
        match Some(Rc::new(1)) {
            Some(n) => {
                drop(n);
                y().await
            }
            None => {}
        }
    });
}
fn let_else_moved() {
    need_send(async {
        let Some(n) = Some(Rc::new(1)) else { return };
        drop(n);
        y().await;
    });
}
