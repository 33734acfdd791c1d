//! Opaque types in boxes, structs and tuples.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Wrap<F>(F);
fn boxed() -> Box<impl Future<Output = ()>> {
    Box::new(async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    })
}
fn wrapped() -> Wrap<impl Fn()> {
    let r = Rc::new(1);
    Wrap(move || drop(r.clone()))
}
fn pair() -> (impl Sized, impl Sized) {
    (1, Rc::new(2))
}
fn t1() {
    need_send(boxed()); //~ ERROR future
}
fn t2() {
    need_send(wrapped()); //~ ERROR E0277
}
fn t3() {
    need_send(pair().0);
}
fn t4() {
    need_send(pair().1); //~ ERROR E0277
}
