//! Wakers and contexts in hand-written code.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;

fn need_send<T: Send>(_: T) {}

async fn y() {}

use std::task::{Context, Poll, Waker};
struct Stored {
    waker: Cell<Option<Waker>>,
    polls: Cell<u32>,
}
impl Future for Stored {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.waker.set(Some(cx.waker().clone()));
        self.polls.set(self.polls.get() + 1);
        Poll::Pending
    }
}
struct Borrowed<'a>(&'a Stored);
impl Future for Borrowed<'_> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Pending
    }
}
fn stored() {
    need_send(Stored {
        waker: Cell::new(None),
        polls: Cell::new(0),
    });
}
fn stored_awaited() {
    need_send(async {
        Stored {
            waker: Cell::new(None),
            polls: Cell::new(0),
        }
        .await
    });
}
fn borrowed(s: &'static Stored) {
    need_send(Borrowed(s)); //~ ERROR E0277 E0277
}
fn waker_kept() {
    need_send(async {
        let w = std::future::poll_fn(|cx| Poll::Ready(cx.waker().clone())).await;
        y().await;
        w.wake();
    });
}
