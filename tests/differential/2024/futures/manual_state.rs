//! Structs that hold futures.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Timeout<F> {
    inner: F,
    left: u32,
}
struct Lazy<F: Future> {
    state: LazyState<F>,
}
enum LazyState<F: Future> {
    Pending(F),
    Done(F::Output),
}
async fn rc_out() -> Rc<u32> {
    Rc::new(1)
}
async fn rc_in() {
    let r = Rc::new(1);
    y().await;
    drop(r);
}
fn timeout() {
    need_send(Timeout {
        inner: y(),
        left: 1,
    });
}
fn timeout_rc() {
    need_send(Timeout { //~ ERROR future
        inner: rc_in(),
        left: 1,
    });
}
fn lazy() {
    need_send(Lazy {
        state: LazyState::Pending(y()),
    });
}
fn lazy_out() {
    need_send(Lazy { //~ ERROR E0277
        state: LazyState::Pending(rc_out()),
    });
}
fn timeout_out() {
    need_send(Timeout {
        inner: rc_out(),
        left: 1,
    });
}
