//! The callee is evaluated before the arguments.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn maker(r: Rc<u32>) -> impl Fn(usize) -> usize {
    move |n| n + *r as usize
}
fn closure_value() {
    need_send(async { //~ ERROR future future
        let r = Rc::new(1);
        drop(maker(r)(n().await));
    });
}
fn closure_binding() {
    need_send(async { //~ ERROR future future
        let k = maker(Rc::new(1));
        drop(k(n().await));
    });
}
fn closure_after() {
    need_send(async {
        let x = n().await;
        drop(maker(Rc::new(1))(x));
    });
}
fn boxed(k: Box<dyn Fn(usize) + Send>) {
    need_send(async move { //~ ERROR future
        k(n().await);
    });
}
fn boxed_sync(k: Box<dyn Fn(usize) + Send + Sync>) {
    need_send(async move {
        k(n().await);
    });
}
fn pointer(k: fn(usize)) {
    need_send(async move {
        k(n().await);
    });
}
