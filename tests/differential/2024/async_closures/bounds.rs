//! `AsyncFn` bounds promise nothing about the future.

fn need_send<T: Send>(_: T) {}

async fn call<F: AsyncFn()>(f: F) {
    f().await;
}
async fn call_send<F: AsyncFn() + Send>(f: F) {
    f().await;
}
fn generic<F: AsyncFn() + Send>(f: F) {
    need_send(async move { //~ ERROR future
        f().await;
    });
}
fn not_called<F: AsyncFn() + Send>(f: F) {
    need_send(async move {
        let _f = f;
    });
}
fn concrete() {
    need_send(call(async || {}));
}
