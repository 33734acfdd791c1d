//! Constant conditions are not folded: `if false` counts.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

const OFF: bool = false;
fn if_false() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        if false {
            y().await;
        }
        drop(a);
    });
}
fn if_const() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        if OFF {
            y().await;
        }
        drop(a);
    });
}
fn while_false() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        while false {
            y().await;
        }
        drop(a);
    });
}
fn while_true() {
    need_send(async {
        while true {
            y().await;
        }
        let a = Rc::new(1);
        drop(a);
    });
}
fn loop_forever() {
    need_send(async {
        loop {
            y().await;
        }
        {
            let a = Rc::new(1);
            drop(a);
        }
    });
}
