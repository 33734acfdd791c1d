//! Receivers, edition 2021.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S {
    m: Mutex<u32>,
    r: Rc<u32>,
}
struct T {
    m: Mutex<u32>,
}
impl S {
    async fn by_ref(&self) {
        y().await
    }
    async fn by_value(self) {
        y().await
    }
}
impl T {
    async fn by_ref(&self) {
        *self.m.lock().unwrap() += 1;
        y().await
    }
    async fn hold(&self) {
        let _g = self.m.lock();
        y().await
    }
    async fn by_arc(self: Arc<Self>) {
        self.by_ref().await
    }
    async fn by_rc(self: Rc<Self>) {
        self.by_ref().await
    }
}
fn s_by_ref(s: &'static S) {
    need_send(s.by_ref()); //~ ERROR future
}
fn s_by_value(s: S) {
    need_send(s.by_value()); //~ ERROR future
}
fn t_by_ref(t: &'static T) {
    need_send(t.by_ref());
}
fn t_hold(t: &'static T) {
    need_send(t.hold()); //~ ERROR future
}
fn t_by_arc(t: Arc<T>) {
    need_send(t.by_arc());
}
fn t_by_rc(t: Rc<T>) {
    need_send(t.by_rc()); //~ ERROR future
}
