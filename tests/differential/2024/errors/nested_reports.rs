//! Futures refused through several layers of types.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Spawner;
impl Spawner {
    fn spawn(
        &self,
        f: impl Future<Output = ()> + Send + 'static,
    ) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(f)
    }
}
async fn leaf() {
    let r = Rc::new(1);
    y().await;
    drop(r);
}
fn boxed() {
    need_send(Box::pin(leaf())); //~ ERROR future
}
fn option() {
    need_send(Some(leaf())); //~ ERROR future
}
fn method() {
    drop(Spawner.spawn(leaf())); //~ ERROR future
}
fn method_block() {
    drop(Spawner.spawn(async { //~ ERROR future
        leaf().await;
        y().await;
    }));
}
fn closure() {
    let f = leaf();
    need_send(move || drop(f)); //~ ERROR future
}
fn block_upvar() {
    let f = leaf();
    need_send(async move { f.await }); //~ ERROR future
}
fn two_kinds(m: &'static Mutex<u32>) {
    need_send(async move { //~ ERROR future future
        let g = m.lock().unwrap();
        let r = Rc::new(1);
        y().await;
        drop((g, r));
    });
}
