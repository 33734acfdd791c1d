//! The tail temporary of an async block is dropped after its locals, never across an await.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn lock(m: &'static Mutex<usize>) {
    need_send(async move {
        y().await;
        *m.lock().unwrap()
    });
}
fn await_in_tail() {
    need_send(async { *Rc::new(1) + n().await }); //~ ERROR future
}
fn await_first_in_tail() {
    need_send(async { n().await + *Rc::new(1) });
}
fn nested(m: &'static Mutex<usize>) {
    need_send(async move { //~ ERROR future
        ({
            {
                *m.lock().unwrap()
            }
        }) + n().await
    });
}
fn nested_let(m: &'static Mutex<usize>) {
    need_send(async move {
        let a = {
            {
                *m.lock().unwrap()
            }
        };
        a + n().await
    });
}
fn if_branch(m: &'static Mutex<usize>, c: bool) {
    need_send(async move { (if c { *m.lock().unwrap() } else { 0 }) + n().await });
}
fn match_arm(m: &'static Mutex<usize>, c: bool) {
    need_send(async move {
        (match c {
            true => *m.lock().unwrap(),
            _ => 0,
        }) + n().await
    });
}
fn loop_break(m: &'static Mutex<usize>) {
    need_send(async move {
        (loop {
            break *m.lock().unwrap();
        }) + n().await
    });
}
