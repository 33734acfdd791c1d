//! What the awaited expression itself keeps.

use std::future::Future;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn with(_: &u32) {}
fn future_of(_: Rc<u32>) -> std::future::Ready<()> {
    std::future::ready(())
}
fn borrowed_temporary() {
    need_send(async {
        with(&1).await;
    });
}
fn borrowed_rc_content() {
    need_send(async { //~ ERROR future
        with(&Rc::new(1)).await;
    });
}
fn consumed_rc() {
    need_send(async {
        future_of(Rc::new(1)).await;
    });
}
fn consumed_rc_variable() {
    need_send(async {
        let r = Rc::new(1);
        future_of(r).await;
    });
}
fn consumed_clone(r: Rc<u32>) {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        future_of(r.clone()).await;
    });
}
fn match_operand() {
    need_send(async { //~ ERROR future
        match *Rc::new(true) {
            true => y(),
            false => y(),
        }
        .await;
    });
}
fn block_operand() {
    need_send(async {
        {
            let r = Rc::new(1);
            future_of(r.clone())
        }
        .await;
    });
}
