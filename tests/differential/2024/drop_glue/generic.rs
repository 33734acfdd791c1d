//! A type parameter may have drop glue.

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn unused<T: Copy>(x: u32) -> u32 {
    x
}
fn copy_in_scope<T: Copy + Default>() {
    need_send(async {
        let t = T::default();
        y().await;
    });
}
fn in_scope<T: Default>() {
    need_send(async { //~ ERROR future
        let t = T::default();
        y().await;
    });
}
fn moved<T: Default>() {
    need_send(async {
        let t = T::default();
        drop(t);
        y().await;
    });
}
fn send<T: Default + Send>() {
    need_send(async {
        let t = T::default();
        y().await;
    });
}
fn manually<T: Default>() {
    need_send(async {
        let t = std::mem::ManuallyDrop::new(T::default());
        y().await;
    });
}
