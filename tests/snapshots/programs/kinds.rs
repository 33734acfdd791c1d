//@ futures --rules rust
//@ futures --rules sound
//@ futures --rules sound --format json
//@ effects --rules sound
use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

struct Counter(Rc<Cell<u32>>);

impl Future for Counter {
    type Output = u32;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u32> {
        Poll::Ready(self.0.get())
    }
}

impl Counter {
    async fn wait(self) -> u32 {
        self.await
    }
}

mod inner {
    pub async fn nested() {}
}

fn main() {
    let closure = async |count: u32| Counter(Rc::new(Cell::new(count))).await;
    let block = async move {
        let _ = closure(1).await;
        let _ = Counter(Rc::new(Cell::new(2))).wait().await;
        inner::nested().await;
    };
    tokio::spawn(block);
}
