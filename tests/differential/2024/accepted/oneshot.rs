//! A oneshot channel by hand.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::Mutex;

fn need_send<T: Send>(_: T) {}

use std::task::{Context, Poll, Waker};
struct Shared<T> {
    value: Option<T>,
    waker: Option<Waker>,
}
struct Sender<T>(Arc<Mutex<Shared<T>>>);
struct Receiver<T>(Arc<Mutex<Shared<T>>>);
fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let s = Arc::new(Mutex::new(Shared {
        value: None,
        waker: None,
    }));
    (Sender(s.clone()), Receiver(s))
}
impl<T> Sender<T> {
    fn send(self, t: T) {
        let mut s = self.0.lock().unwrap();
        s.value = Some(t);
        if let Some(w) = s.waker.take() {
            w.wake();
        }
    }
}
impl<T> Future for Receiver<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let mut s = self.0.lock().unwrap();
        match s.value.take() {
            Some(t) => Poll::Ready(t),
            None => {
                s.waker = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}
fn main() {
    let (tx, rx) = channel();
    std::thread::spawn(move || tx.send(1));
    need_send(async { rx.await + 1 });
}
fn generic<T: Send>(r: Receiver<T>) {
    need_send(r);
}
fn generic_unbounded<T>(r: Receiver<T>) {
    need_send(r); //~ ERROR E0277
}
