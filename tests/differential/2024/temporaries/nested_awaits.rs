//! Awaits nested in awaits.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

async fn add(a: usize, b: usize) -> usize {
    a + b
}
async fn with(_: Rc<u32>, b: usize) -> usize {
    b
}
fn nested() {
    need_send(async {
        add(n().await, add(n().await, 1).await).await;
    });
}
fn nested_rc() {
    need_send(async { //~ ERROR future
        add(*Rc::new(1), add(n().await, 1).await).await;
    });
}
fn nested_rc_after() {
    need_send(async {
        add(add(n().await, 1).await, { *Rc::new(1) }).await;
    });
}
fn argument() {
    need_send(async { //~ ERROR future
        with(Rc::new(1), n().await).await;
    });
}
fn argument_ready() {
    need_send(async { //~ ERROR future
        with(Rc::new(1), 1).await;
    });
}
