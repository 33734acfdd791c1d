//! Captured type parameters.

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn bounded<T: Send>(t: T) {
    need_send(move || drop(t));
}
fn unbounded<T>(t: T) {
    need_send(move || drop(t)); //~ ERROR E0277
}
fn reference<T: Sync>(t: &T) {
    need_send(move || {
        let _t = t;
    });
}
fn reference_send<T: Send>(t: &T) {
    need_send(move || { //~ ERROR E0277
        let _t = t;
    });
}
fn block<T: Send>(t: T) {
    need_send(async move {
        y().await;
        drop(t);
    });
}
fn block_unbounded<T>(t: T) {
    need_send(async move { //~ ERROR future
        y().await;
        drop(t);
    });
}
