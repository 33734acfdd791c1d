//! Callbacks that borrow.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;

async fn y() {}

fn need_send<T: Send>(_: T) {}

type BoxFuture<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;
async fn each<F>(v: Vec<u32>, f: F)
where
    F: for<'a> Fn(&'a u32) -> BoxFuture<'a>,
{
    for x in &v {
        f(x).await;
    }
}
async fn each_once<F>(v: Vec<u32>, f: F)
where
    F: for<'a> FnOnce(&'a [u32]) -> BoxFuture<'a>,
{
    f(&v).await;
}
fn sync<F: for<'a> Fn(&'a u32) -> BoxFuture<'a> + Send + Sync>(f: F) {
    need_send(each(vec![], f));
}
fn send_only<F: for<'a> Fn(&'a u32) -> BoxFuture<'a> + Send>(f: F) {
    need_send(each(vec![], f));
}
fn once<F: for<'a> FnOnce(&'a [u32]) -> BoxFuture<'a> + Send>(f: F) {
    need_send(each_once(vec![], f));
}
fn pointer(f: for<'a> fn(&'a u32) -> BoxFuture<'a>) {
    need_send(each(vec![], f));
}
