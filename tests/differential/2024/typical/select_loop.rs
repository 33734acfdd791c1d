//! A loop that waits for one of two events.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::task::{Context, Poll};
enum Either<A, B> {
    Left(A),
    Right(B),
}
struct Select<A, B>(Option<A>, Option<B>);
impl<A: Future + Unpin, B: Future + Unpin> Future for Select<A, B> {
    type Output = Either<A::Output, B::Output>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(a) = &mut self.0 {
            if let Poll::Ready(v) = Pin::new(a).poll(cx) {
                return Poll::Ready(Either::Left(v));
            }
        }
        match &mut self.1 {
            Some(b) => Pin::new(b).poll(cx).map(Either::Right),
            None => Poll::Pending,
        }
    }
}
async fn tick() -> u32 {
    y().await;
    1
}
async fn local() -> Rc<u32> {
    y().await;
    Rc::new(1)
}
fn plain() {
    need_send(async {
        for _ in 0..3 {
            match Select(Some(Box::pin(tick())), Some(Box::pin(tick()))).await {
                Either::Left(n) => {
                    y().await;
                    drop(n);
                }
                Either::Right(_) => break,
            }
        }
    });
}
fn rc_scrutinee() {
    need_send(async { //~ ERROR future
        match Select(Some(Box::pin(tick())), Some(Box::pin(local()))).await {
            Either::Left(n) => {
                y().await;
                drop(n);
            }
            Either::Right(_) => {}
        }
    });
}
fn rc_mapped() {
    need_send(async {
        let n = match Select(Some(Box::pin(tick())), Some(Box::pin(local()))).await {
            Either::Left(n) => n,
            Either::Right(r) => *r,
        };
        y().await;
        drop(n);
    });
}
fn counter() {
    need_send(async {
        let c = Cell::new(0);
        loop {
            match Select(Some(Box::pin(tick())), Some(Box::pin(y()))).await {
                Either::Left(n) => c.set(n),
                Either::Right(()) => break,
            }
        }
    });
}
