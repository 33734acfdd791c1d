//! Values consumed by method calls.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn try_unwrap() {
    need_send(async {
        let r = Rc::new(1);
        let n = Rc::try_unwrap(r).unwrap_or(0);
        y().await;
        drop(n);
    });
}
fn into_inner() {
    need_send(async {
        let r = Rc::new(String::new());
        let n = Rc::into_inner(r);
        y().await;
        drop(n);
    });
}
fn unwrap() {
    need_send(async {
        let r = Some(Rc::new(1));
        let n = *r.unwrap();
        y().await;
        drop(n);
    });
}
fn as_deref() {
    need_send(async { //~ ERROR future
        let r = Some(Rc::new(1));
        let n = r.as_deref().copied();
        y().await;
        drop(n);
    });
}
fn into_raw() {
    need_send(async {
        let r = Rc::new(1);
        let p = Rc::into_raw(r);
        unsafe { drop(Rc::from_raw(p)) }
        y().await;
    });
}
fn into_raw_across() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let p = Rc::into_raw(r);
        y().await;
        unsafe { drop(Rc::from_raw(p)) }
    });
}
