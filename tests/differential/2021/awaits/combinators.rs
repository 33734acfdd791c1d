//! Futures made of futures.

use std::rc::Rc;
use std::sync::Arc;
use std::cell::RefCell;
use std::future::{ready, Future, poll_fn, pending, IntoFuture};
use std::task::{Context, Poll};
use std::pin::{Pin, pin};
fn need<T: Send>(_: T) {}
async fn tick() {}
struct J<A, B>(A, B);
impl<A: Future, B: Future> Future for J<A, B> { type Output = (); fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { Poll::Ready(()) } }
fn join<A: Future, B: Future>(a: A, b: B) -> J<A, B> { J(a, b) }
async fn bad() { let r = Rc::new(1); tick().await; drop(r); }
struct I(Rc<i32>);
impl IntoFuture for I { type Output = i32; type IntoFuture = std::future::Ready<i32>; fn into_future(self) -> Self::IntoFuture { ready(1) } }
struct K(i32);
impl IntoFuture for K { type Output = Rc<i32>; type IntoFuture = std::future::Ready<Rc<i32>>; fn into_future(self) -> Self::IntoFuture { ready(Rc::new(1)) } }
fn main() {
    need(async { join(tick(), tick()).await });
    need(async { join(tick(), bad()).await });
    need(join(ready(Rc::new(1)), tick())); //~ ERROR E0277
    need(async { I(Rc::new(1)).await });
    need(async { K(1).await; });
    need(async { let k = K(1); let r = k.await; drop(r); });
    need(async { poll_fn(|_| Poll::Ready(())).await });
    let r = Rc::new(1);
    need(async { poll_fn(|_| { drop(r.clone()); Poll::Ready(()) }).await });
    need(pending::<Rc<i32>>());
    need(async { let f = pin!(tick()); f.await });
    need(async { let f = pin!(bad()); f.await });
    need(async { let mut f = pin!(tick()); f.as_mut().await; let b = Box::pin(bad()); });
    need(async { let mut f = Box::pin(tick()); (&mut f).await; f.await });
    need(async { let c = RefCell::new(1); { *c.borrow_mut() = 2; } tick().await; });
    need(async { let c = RefCell::new(1); let b = c.borrow(); tick().await; drop(b); });
    need(async { let c = Arc::new(RefCell::new(1)); tick().await; });
    need(async { let c = Arc::new(RefCell::new(1)); c.borrow_mut(); drop(c); tick().await; });
}
