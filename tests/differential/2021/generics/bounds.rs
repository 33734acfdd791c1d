//! Generic futures, edition 2021.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::future::Future;
async fn keep<T>(t: T) {
    y().await;
    drop(t);
}
fn send<T: Send>(t: T) {
    need_send(keep(t));
}
fn not_send<T>(t: T) {
    need_send(keep(t)); //~ ERROR future
}
fn returned<'a, T: Send + 'a>(t: T) -> impl Future<Output = ()> + Send + 'a {
    keep(t)
}
fn returned_wrong<'a, T: 'a>(t: T) -> impl Future<Output = ()> + Send + 'a { //~ ERROR E0277
    keep(t)
}
fn reference<T: Sync>(t: &T) -> impl Future<Output = ()> + Send + '_ {
    async move {
        let _t = t;
        y().await
    }
}
fn reference_wrong<T>(t: &T) -> impl Future<Output = ()> + Send + '_ { //~ ERROR future
    async move {
        let _t = t;
        y().await
    }
}
