//! Erasure forgets what it does not name.

use std::future::Future;
use std::pin::Pin;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn is<T: Send>() {}

fn id<F: Future<Output = ()> + 'static>(f: F) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(f)
}
fn id_send<F: Future<Output = ()> + Send + 'static>(
    f: F,
) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(f)
}
fn missing<F: Future<Output = ()> + 'static>(f: F) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(f) //~ ERROR E0277
}
fn t1() {
    need_send(id(y())); //~ ERROR E0277
}
fn t2() {
    need_send(id_send(y()));
}
fn downgrade(f: Pin<Box<dyn Future<Output = ()> + Send>>) {
    let g: Pin<Box<dyn Future<Output = ()>>> = f;
    need_send(g); //~ ERROR E0277
}
fn sync() {
    fn s<T: Sync>(_: T) {}
    s(id_send(y())); //~ ERROR E0277
}
