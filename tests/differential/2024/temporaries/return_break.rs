//! `return` and `break` with temporaries and awaits.

use std::rc::Rc;
use std::sync::Mutex;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn returned() {
    need_send(async { //~ ERROR future
        return *Rc::new(1) + n().await;
    });
}
fn returned_after() {
    need_send(async {
        return n().await + *Rc::new(1);
    });
}
fn returned_in_argument(c: bool) {
    need_send(async move { //~ ERROR future
        drop((Rc::new(1), if c { return n().await } else { 1 }));
        0
    });
}
fn broken() {
    need_send(async { //~ ERROR future
        let x = loop {
            break *Rc::new(1) + n().await;
        };
        drop(x);
    });
}
fn break_in_argument() {
    need_send(async {
        loop {
            drop((Rc::new(1), break));
        }
        n().await;
    });
}
fn question_in_argument() {
    need_send(async {
        drop((Rc::new(1), Err::<u32, ()>(())?));
        n().await;
        Ok::<(), ()>(())
    });
}
