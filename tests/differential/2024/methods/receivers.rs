//! Async methods by kind of receiver.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S(Cell<u32>);
impl S {
    async fn by_ref(&self) {
        y().await
    }
    async fn by_mut(&mut self) {
        y().await
    }
    async fn by_value(self) {
        y().await
    }
    async fn by_rc(self: Rc<Self>) {
        y().await
    }
    async fn by_arc(self: Arc<Self>) {
        y().await
    }
    async fn by_box(self: Box<Self>) {
        y().await
    }
    async fn by_pin(self: Pin<&mut Self>) {
        y().await
    }
    async fn none() {
        y().await
    }
}
fn by_ref(s: &'static S) {
    need_send(s.by_ref()); //~ ERROR future
}
fn by_mut(s: &'static mut S) {
    need_send(s.by_mut());
}
fn by_value(s: S) {
    need_send(s.by_value());
}
fn by_rc(s: Rc<S>) {
    need_send(s.by_rc()); //~ ERROR future
}
fn by_arc(s: Arc<S>) {
    need_send(s.by_arc()); //~ ERROR future
}
fn by_box(s: Box<S>) {
    need_send(s.by_box());
}
fn by_pin(s: Pin<&'static mut S>) {
    need_send(s.by_pin());
}
fn none() {
    need_send(S::none());
}
