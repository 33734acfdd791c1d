//! Conditions and the operands of `&&` and `||` end their temporaries.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn condition() {
    need_send(async {
        if *Rc::new(1) == 1 {
            y().await
        }
    });
}
fn and() {
    need_send(async {
        let b = *Rc::new(1) == 1 && {
            y().await;
            true
        };
        drop(b);
    });
}
fn or_in_argument() {
    need_send(async {
        drop((*Rc::new(1) == 1 || false, y().await));
    });
}
fn comparison() {
    need_send(async { //~ ERROR future
        drop(
            *Rc::new(1) == {
                y().await;
                1
            },
        );
    });
}
fn else_if() {
    need_send(async {
        if false {
        } else if *Rc::new(1) == 1 {
            y().await
        }
    });
}
fn not() {
    need_send(async {
        if !(*Rc::new(1) == 1) {
            y().await
        }
    });
}
