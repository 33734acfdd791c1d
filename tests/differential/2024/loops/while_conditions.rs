//! The condition of a loop ends before the body, `while let` scrutinees do not.

use std::cell::RefCell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn plain() {
    need_send(async {
        while *Rc::new(0) > 0 {
            y().await;
        }
    });
}
fn let_scrutinee() {
    need_send(async { //~ ERROR future
        while let 1 = *Rc::new(0) {
            y().await;
        }
    });
}
fn let_method() {
    need_send(async {
        let v = Rc::new(RefCell::new(vec![1]));
        let w = 0;
        drop(v);
        while let Some(_) = Some(w) {
            y().await;
            break;
        }
    });
}
fn chain() {
    need_send(async {
        while true && *Rc::new(0) > 0 {
            y().await;
        }
    });
}
fn pop(v: &'static std::sync::Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        while let Some(_) = v.lock().unwrap().pop() {
            y().await;
        }
    });
}
