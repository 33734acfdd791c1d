//! Async methods in traits, edition 2021.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::future::Future;
trait Svc {
    async fn call(&self);
    fn call_send(&self) -> impl Future<Output = ()> + Send;
}
struct A(u32);
impl Svc for A {
    async fn call(&self) {
        y().await
    }
    fn call_send(&self) -> impl Future<Output = ()> + Send {
        y()
    }
}
struct B(u32);
impl Svc for B {
    async fn call(&self) {
        let r = Rc::new(self.0);
        y().await;
        drop(r);
    }
    fn call_send(&self) -> impl Future<Output = ()> + Send { //~ ERROR future
        async {
            let r = Rc::new(1);
            y().await;
            drop(r);
        }
    }
}
fn concrete(a: &'static A) {
    need_send(a.call());
    need_send(a.call_send());
}
fn concrete_rc(b: &'static B) {
    need_send(b.call()); //~ ERROR future
}
fn generic<S: Svc + Sync>(s: &'static S) {
    need_send(s.call_send());
}
fn generic_unknown<S: Svc + Sync>(s: &'static S) {
    need_send(s.call()); //~ ERROR E0277
}
