//! Trait methods that take futures and closures.

use std::future::Future;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Exec {
    fn spawn<F: Future<Output = ()> + Send + 'static>(&self, f: F);
    fn spawn_local<F: Future<Output = ()> + 'static>(&self, f: F);
}
struct Pool;
impl Exec for Pool {
    fn spawn<F: Future<Output = ()> + Send + 'static>(&self, _: F) {}
    fn spawn_local<F: Future<Output = ()> + 'static>(&self, _: F) {}
}
async fn work(r: Rc<u32>) {
    y().await;
    drop(r);
}
fn local() {
    Pool.spawn_local(work(Rc::new(1)));
}
fn wrong() {
    Pool.spawn(work(Rc::new(1))); //~ ERROR future
}
fn fine() {
    Pool.spawn(async {
        drop(work(Rc::new(1)));
        y().await;
    });
}
fn generic<E: Exec>(e: &E) {
    e.spawn(y());
    e.spawn(work(Rc::new(1))); //~ ERROR future
}
fn generic_future<E: Exec, F: Future<Output = ()> + 'static>(e: &E, f: F) {
    e.spawn(f); //~ ERROR E0277
}
