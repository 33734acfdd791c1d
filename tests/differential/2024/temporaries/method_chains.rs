//! The receiver chain of an awaited call.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct C(u32);
impl C {
    async fn go(&self) {}
    fn make(&self) -> C {
        C(self.0)
    }
    fn future(&self) -> impl Future<Output = ()> + use<> {
        y()
    }
}
use std::future::Future;
fn chain() {
    need_send(async {
        C(1).make().go().await;
    });
}
fn through_rc() {
    need_send(async { //~ ERROR future
        Rc::new(C(1)).make().go().await;
    });
}
fn through_rc_let() {
    need_send(async {
        let c = Rc::new(C(1)).make();
        c.go().await;
    });
}
fn through_guard(m: &'static Mutex<C>) {
    need_send(async move { //~ ERROR future
        m.lock().unwrap().future().await;
    });
}
fn through_guard_let(m: &'static Mutex<C>) {
    need_send(async move {
        let f = m.lock().unwrap().future();
        f.await;
    });
}
fn through_arc(c: Arc<C>) {
    need_send(async move {
        c.go().await;
    });
}
