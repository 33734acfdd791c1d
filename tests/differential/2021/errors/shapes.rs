//! Shapes of errors, edition 2021.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn work(r: Rc<u32>) {
    y().await;
    drop(r);
}
fn future(r: Rc<u32>) {
    need_send(work(r)); //~ ERROR future
}
fn nested(r: Rc<u32>) {
    need_send(async move { work(r).await }); //~ ERROR future
}
fn tuple() {
    need_send((1, Rc::new(1))); //~ ERROR E0277
}
fn pair_of_futures(r: Rc<u32>) {
    need_send((y(), work(r))); //~ ERROR future
}
fn boxed(r: Rc<u32>) -> Box<dyn std::future::Future<Output = ()> + Send> {
    Box::new(work(r)) //~ ERROR future
}
fn vec_of_futures(r: Rc<u32>) {
    need_send(vec![work(r)]); //~ ERROR future
}
