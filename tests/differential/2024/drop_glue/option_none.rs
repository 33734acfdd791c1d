//! The type counts, not the value.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn none() {
    need_send(async { //~ ERROR future
        let o: Option<Rc<u32>> = None;
        y().await;
    });
}
fn none_dead() {
    need_send(async {
        let o: Option<*const u32> = None;
        y().await;
    });
}
fn ok(r: u32) {
    need_send(async move { //~ ERROR future
        let o: Result<u32, Rc<u32>> = Ok(r);
        y().await;
        drop(o.is_ok());
    });
}
fn err_moved(r: u32) {
    need_send(async move { //~ ERROR future
        let o: Result<u32, Rc<u32>> = Ok(r);
        if let Ok(n) = o {
            drop(n);
        }
        y().await;
    });
}
fn phantom() {
    need_send(async { //~ ERROR future
        let p = std::marker::PhantomData::<Rc<u32>>;
        y().await;
        drop(p);
    });
}
fn phantom_dead() {
    need_send(async {
        let p = std::marker::PhantomData::<Rc<u32>>;
        y().await;
    });
}
