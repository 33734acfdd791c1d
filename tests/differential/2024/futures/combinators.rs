//! `join` and `select` by hand.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::task::{Context, Poll};
struct Join<A, B>(A, B);
impl<A: Future<Output = ()> + Unpin, B: Future<Output = ()> + Unpin> Future for Join<A, B> {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let a = Pin::new(&mut self.0).poll(cx);
        let b = Pin::new(&mut self.1).poll(cx);
        if a.is_ready() && b.is_ready() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    }
}
async fn select<A: Future + Unpin, B: Future + Unpin>(mut a: A, mut b: B) {
    std::future::poll_fn(|cx| {
        if Pin::new(&mut a).poll(cx).is_ready() || Pin::new(&mut b).poll(cx).is_ready() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await
}
async fn rc_work() {
    let r = Rc::new(1);
    y().await;
    drop(r);
}
fn join() {
    need_send(Join(Box::pin(y()), Box::pin(y())));
}
fn join_rc() {
    need_send(Join(Box::pin(y()), Box::pin(rc_work()))); //~ ERROR future
}
fn selected() {
    need_send(select(Box::pin(y()), Box::pin(y())));
}
fn selected_rc() {
    need_send(select(Box::pin(rc_work()), Box::pin(y()))); //~ ERROR future
}
