//! Types with and without drop glue.

use std::cell::Cell;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct NoDrop<'a>(&'a Cell<u32>);
struct WithDrop<'a>(&'a Cell<u32>);
impl Drop for WithDrop<'_> {
    fn drop(&mut self) {}
}
fn no_drop(c: &'static Cell<u32>) {
    let f = move |c: &'static Cell<u32>| async move {
        y().await;
        drop(c)
    };
    need_send(f);
}
fn no_drop_local() {
    need_send(async {
        let c = Cell::new(1);
        {
            let d = NoDrop(&c);
            d.0.set(1);
        }
        y().await;
    });
}
fn with_drop_local() {
    need_send(async { //~ ERROR future
        let c = Cell::new(1);
        let d = WithDrop(&c);
        y().await;
    });
}
fn no_drop_in_scope() {
    need_send(async {
        let c = Cell::new(1);
        let d = NoDrop(&c);
        y().await;
    });
}
fn needs_drop_generic<T>(t: T) -> impl Sized {
    t
}
