//! Awaiting a future of a type parameter.

use std::future::Future;

fn need_send<T: Send>(_: T) {}

async fn wait<F: Future>(f: F) -> F::Output {
    f.await
}
async fn wait_two<F: Future, G: Future>(f: F, g: G) {
    let a = f.await;
    g.await;
    drop(a);
}
fn send<F: Future + Send>(f: F) {
    need_send(wait(f));
}
fn not_send<F: Future>(f: F) {
    need_send(wait(f)); //~ ERROR future
}
fn output_kept<F: Future + Send, G: Future + Send>(f: F, g: G) {
    need_send(wait_two(f, g)); //~ ERROR future
}
fn output_kept_send<F: Future<Output: Send> + Send, G: Future + Send>(f: F, g: G) {
    need_send(wait_two(f, g));
}
