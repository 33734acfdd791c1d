//! A hand-written `select` over boxed futures, without any library.
//! run: asyncsend check examples/typical/select_by_hand.rs
//! expect(rust): the list that holds a plain `dyn Future` is refused.
//! expect(proposal): the same: the question asked is `Send`.
//! expect(sound): the same.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;
type LocalBoxed<T> = Pin<Box<dyn Future<Output = T>>>;

struct First<F>(Vec<F>);

impl<T, F: Future<Output = T> + Unpin> Future for First<F> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        for future in &mut self.0 {
            if let Poll::Ready(value) = Pin::new(future).poll(context) {
                return Poll::Ready(value);
            }
        }
        Poll::Pending
    }
}

fn spawn<F: Future<Output = u32> + Send + 'static>(_: F) {}

async fn answer(n: u32) -> u32 {
    std::future::ready(()).await;
    n
}

fn sendable() {
    let list: Vec<Boxed<u32>> = vec![Box::pin(answer(1)), Box::pin(answer(2))];
    spawn(First(list));
}

fn local() {
    let list: Vec<LocalBoxed<u32>> = vec![Box::pin(answer(1)), Box::pin(answer(2))];
    spawn(First(list)); //~ ERROR
}

fn concrete() {
    spawn(First(vec![Box::pin(answer(1))]));
}
