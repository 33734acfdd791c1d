//! Functions that return futures.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn hidden() -> impl Future<Output = ()> {
    async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    }
}
fn hidden_fine() -> impl Future<Output = ()> {
    async {
        drop(Rc::new(1));
        y().await;
    }
}
fn claims() -> impl Future<Output = ()> + Send { //~ ERROR future
    async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    }
}
fn claims_call() -> impl Future<Output = ()> + Send { //~ ERROR future
    hidden()
}
fn claims_fine() -> impl Future<Output = ()> + Send {
    hidden_fine()
}
fn t1() {
    need_send(hidden()); //~ ERROR future
}
fn t2() {
    need_send(hidden_fine());
}
fn argument(f: impl Future<Output = ()>) {
    need_send(async move { f.await }); //~ ERROR future
}
fn argument_send(f: impl Future<Output = ()> + Send) {
    need_send(async move { f.await });
}
