//! Hand-written futures are ordinary structs.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::task::{Context, Poll};
struct Yield(bool);
impl Future for Yield {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            Poll::Ready(())
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}
struct Held(Rc<u32>);
impl Future for Held {
    type Output = u32;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        Poll::Ready(*self.0)
    }
}
struct Makes;
impl Future for Makes {
    type Output = Rc<u32>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Rc<u32>> {
        Poll::Ready(Rc::new(1))
    }
}
fn plain() {
    need_send(Yield(false));
    need_send(async { Yield(false).await });
}
fn held() {
    need_send(Held(Rc::new(1))); //~ ERROR E0277
}
fn held_awaited() {
    need_send(async { Held(Rc::new(1)).await }); //~ ERROR future
}
fn makes() {
    need_send(async {
        drop(Makes.await);
        Yield(false).await;
    });
}
fn makes_and_keeps() {
    need_send(async { //~ ERROR future
        let r = Makes.await;
        Yield(false).await;
        drop(r);
    });
}
fn output_only() {
    need_send(async { Makes.await });
}
