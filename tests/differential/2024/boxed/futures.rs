//! Boxed futures with and without `+ Send`.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn is<T: Send>() {}

type Local<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
type Sendable<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
fn types() {
    is::<Sendable<'static, Rc<u8>>>();
}
fn local() {
    is::<Local<'static, ()>>(); //~ ERROR E0277
}
fn make_local() -> Local<'static, ()> {
    Box::pin(async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    })
}
fn make_send() -> Sendable<'static, ()> {
    Box::pin(async {
        y().await;
    })
}
fn make_wrong() -> Sendable<'static, ()> {
    Box::pin(async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    })
}
fn make_wrong_from_local() -> Sendable<'static, ()> {
    Box::pin(make_local()) //~ ERROR E0277
}
fn awaits_local() {
    need_send(async { make_local().await }); //~ ERROR future
}
fn awaits_send() {
    need_send(async { make_send().await });
}
fn keeps_output() {
    need_send(async { //~ ERROR future
        let f: Sendable<'static, Rc<u8>> = Box::pin(async { Rc::new(1) });
        let r = f.await;
        y().await;
        drop(r);
    });
}
fn drops_output() {
    need_send(async {
        let f: Sendable<'static, Rc<u8>> = Box::pin(async { Rc::new(1) });
        drop(f.await);
        y().await;
    });
}
