//! Values of never-like types.

async fn y() {}

fn need_send<T: Send>(_: T) {}

enum Void {}
struct Holder(Void, *const u8);
fn void() {
    need_send(async {
        let v: Option<Void> = None;
        y().await;
        drop(v);
    });
}
fn holder() {
    need_send(async { //~ ERROR future
        let v: Option<Holder> = None;
        y().await;
        drop(v);
    });
}
fn never_pointer() {
    need_send(async { //~ ERROR future
        let v: Option<*const Void> = None;
        y().await;
        drop(v);
    });
}
