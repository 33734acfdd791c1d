//! `poll_fn`, `ready`, `pending`.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

use std::future::{pending, poll_fn, ready};
use std::task::Poll;
fn plain() {
    need_send(poll_fn(|_| Poll::Ready(())));
}
fn captures_rc() {
    let r = Rc::new(1);
    need_send(poll_fn(move |_| Poll::Ready(*r))); //~ ERROR E0277
}
fn captures_inside() {
    need_send(async { //~ ERROR future
        let c = Cell::new(1);
        poll_fn(|_| {
            c.set(2);
            Poll::Ready(())
        })
        .await;
    });
}
fn returns_rc() {
    need_send(poll_fn(|_| Poll::Ready(Rc::new(1))));
}
fn ready_rc() {
    need_send(ready(Rc::new(1))); //~ ERROR E0277
}
fn ready_rc_awaited() {
    need_send(async { //~ ERROR future
        ready(Rc::new(1)).await;
    });
}
fn pending_rc() {
    need_send(pending::<Rc<u32>>());
}
