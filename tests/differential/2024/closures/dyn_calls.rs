//! Calling a reference to a `dyn Fn` borrows what it points to, not the reference.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn shared() {
    let f: &dyn Fn() = &|| {};
    f();
    y().await;
}
async fn exclusive() {
    let f: &mut dyn FnMut() = &mut || {};
    f();
    y().await;
}
async fn used_later() {
    let f: &dyn Fn() = &|| {};
    y().await;
    f();
}
async fn boxed() {
    let f: Box<dyn Fn()> = Box::new(|| {});
    f();
    drop(f);
    y().await;
}
async fn of_rc() {
    let r = Rc::new(1);
    let f = &|| drop(r.clone());
    f();
    y().await;
}
fn asks() {
    need_send(shared());
    need_send(exclusive());
    need_send(used_later()); //~ ERROR future
    need_send(boxed()); //~ ERROR future
    need_send(of_rc()); //~ ERROR future future
}
