//! An actor with a mailbox.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::Mutex;

use std::collections::VecDeque;
use std::task::{Context, Poll, Waker};
struct Mailbox<M> {
    inner: Arc<Mutex<Inner<M>>>,
}
struct Inner<M> {
    queue: VecDeque<M>,
    waker: Option<Waker>,
    closed: bool,
}
struct Recv<'a, M>(&'a Mailbox<M>);
impl<M> Future for Recv<'_, M> {
    type Output = Option<M>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<M>> {
        let mut inner = self.0.inner.lock().unwrap();
        if let Some(m) = inner.queue.pop_front() {
            return Poll::Ready(Some(m));
        }
        if inner.closed {
            return Poll::Ready(None);
        }
        inner.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}
enum Message {
    Add(u64),
    Get(Box<dyn FnOnce(u64) + Send>),
}
async fn actor(mailbox: Mailbox<Message>) {
    let mut total = 0;
    while let Some(m) = Recv(&mailbox).await {
        match m {
            Message::Add(n) => total += n,
            Message::Get(reply) => reply(total),
        }
    }
}
fn spawn<F: Future<Output = ()> + Send + 'static>(_: F) {}
fn start(mailbox: Mailbox<Message>) {
    spawn(actor(mailbox));
}
