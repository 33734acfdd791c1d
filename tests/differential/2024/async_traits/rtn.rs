//! Return-type notation.

#![feature(return_type_notation)]
async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc {
    async fn call(&self, n: u32) -> u32;
    async fn stop(self)
    where
        Self: Sized;
}
fn bounded<S: Svc<call(..): Send> + Send + Sync>(s: S) {
    need_send(async move {
        s.call(1).await;
    });
}
fn bounded_where<S: Svc + Send + Sync>(s: S)
where
    S::call(..): Send,
{
    need_send(async move {
        s.call(1).await;
    });
}
fn other_method<S: Svc + Send + Sync>(s: S)
where
    S::call(..): Send,
{
    need_send(async move { //~ ERROR future
        s.stop().await;
    });
}
fn both<S: Svc<call(..): Send, stop(..): Send> + Send + Sync>(s: S) {
    need_send(async move {
        s.call(1).await;
        s.stop().await;
    });
}
fn unbounded<S: Svc + Send + Sync>(s: S) {
    need_send(async move { //~ ERROR future
        s.call(1).await;
    });
}
fn not_sync<S: Svc<call(..): Send> + Send>(s: S) {
    need_send(async move {
        s.call(1).await;
    });
}
