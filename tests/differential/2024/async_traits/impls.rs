//! A concrete impl leaks its own future.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc {
    async fn call(&self, n: u32);
}
struct Good(Mutex<u32>);
impl Svc for Good {
    async fn call(&self, n: u32) {
        *self.0.lock().unwrap() += n;
        y().await
    }
}
struct Bad(Mutex<u32>);
impl Svc for Bad {
    async fn call(&self, n: u32) {
        let g = self.0.lock().unwrap();
        y().await;
        drop((g, n));
    }
}
struct Own(u32);
impl Svc for Own {
    async fn call(&self, n: u32) {
        let r = Rc::new(n);
        y().await;
        drop(r);
    }
}
struct NotSync(std::cell::Cell<u32>);
impl Svc for NotSync {
    async fn call(&self, n: u32) {
        y().await;
    }
}
fn good(s: Good) {
    need_send(async move { s.call(1).await });
}
fn bad(s: Bad) {
    need_send(async move { s.call(1).await }); //~ ERROR future
}
fn own(s: Own) {
    need_send(async move { s.call(1).await }); //~ ERROR future
}
fn not_sync(s: NotSync) {
    need_send(async move { s.call(1).await }); //~ ERROR future
}
