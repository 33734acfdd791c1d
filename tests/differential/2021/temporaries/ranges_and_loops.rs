//! Loop heads with block tails, before 2024.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn bound_block() {
    need_send(async { //~ ERROR future
        for i in 0..({ *Rc::new(3) }) {
            y().await;
            drop(i);
        }
    });
}
fn while_condition_block() {
    need_send(async {
        while { *Rc::new(0) } > 0 {
            y().await;
        }
    });
}
fn while_let_block() {
    need_send(async { //~ ERROR future
        while let 1 = { *Rc::new(0) } {
            y().await;
        }
    });
}
fn if_condition_block() {
    need_send(async {
        if { *Rc::new(0) } == 0 {
            y().await;
        }
    });
}
fn array_into_iter() {
    need_send(async {
        for x in [1, 2] {
            y().await;
            drop(x);
        }
    });
}
