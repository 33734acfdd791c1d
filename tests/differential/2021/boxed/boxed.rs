//! Boxed futures, edition 2021.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

type Fut<T> = Pin<Box<dyn Future<Output = T> + Send>>;
fn ok() -> Fut<()> {
    Box::pin(async {
        {
            let r = Rc::new(1);
            let _ = r.clone();
        }
        y().await
    })
}
fn tail() -> Fut<usize> {
    Box::pin(async {
        y().await;
        Rc::strong_count(&Rc::new(1))
    })
}
fn wrong() -> Fut<()> {
    Box::pin(async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    })
}
fn output() -> Fut<Rc<u32>> {
    Box::pin(async {
        y().await;
        Rc::new(1)
    })
}
fn list() -> Vec<Fut<()>> {
    vec![ok(), wrong()]
}
