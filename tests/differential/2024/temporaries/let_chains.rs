//! `if let … && …` chains.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn first(o: Option<u32>) {
    need_send(async move {
        if let Some(1) = o
            && *Rc::new(1) == 1
        {
            y().await
        }
    });
}
fn scrutinee() {
    need_send(async { //~ ERROR future
        if let 1 = *Rc::new(1)
            && true
        {
            y().await
        }
    });
}
fn second() {
    need_send(async { //~ ERROR future
        if true && let 1 = *Rc::new(1) {
            y().await
        }
    });
}
fn in_else() {
    need_send(async {
        if let 1 = *Rc::new(1)
            && let 2 = *Rc::new(2)
        {
        } else {
            y().await
        }
    });
}
fn await_in_chain(o: Option<u32>) {
    need_send(async move {
        if let Some(1) = o
            && {
                y().await;
                true
            }
        {
            drop(Rc::new(1));
        }
    });
}
fn await_after_scrutinee() {
    need_send(async { //~ ERROR future
        if let 1 = *Rc::new(1)
            && {
                y().await;
                true
            }
        {}
    });
}
