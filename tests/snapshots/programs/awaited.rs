//@ check --rules rust
//@ check --rules sound
//@ futures --rules rust
use std::rc::Rc;

async fn pause() {}

async fn inner() {
    let list = vec![Rc::new(1)];
    pause().await;
    drop(list);
}

async fn middle() {
    inner().await;
}

async fn outer() {
    middle().await;
}

fn spawn(future: impl Future + Send) {
    drop(future);
}

fn main() {
    spawn(outer());
    let opaque: std::pin::Pin<Box<dyn Future<Output = ()>>> = Box::pin(pause());
    spawn(async {
        opaque.await;
    });
    spawn(async {
        std::future::pending::<Rc<u32>>().await;
    });
}
