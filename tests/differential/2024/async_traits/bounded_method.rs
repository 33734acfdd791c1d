//! `fn … -> impl Future + Send` in the trait.

use std::future::Future;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc {
    fn call(&self) -> impl Future<Output = u32> + Send;
}
struct Good;
impl Svc for Good {
    async fn call(&self) -> u32 {
        y().await;
        1
    }
}
struct Block;
impl Svc for Block {
    fn call(&self) -> impl Future<Output = u32> + Send {
        async {
            y().await;
            1
        }
    }
}
struct Bad(Rc<u32>);
impl Svc for Bad {
    async fn call(&self) -> u32 { //~ ERROR future
        y().await;
        *self.0
    }
}
struct BadInside;
impl Svc for BadInside {
    async fn call(&self) -> u32 { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        *r
    }
}
fn generic<S: Svc + Send + Sync>(s: S) {
    need_send(async move { s.call().await });
}
fn generic_not_sync<S: Svc + Send>(s: S) {
    need_send(async move { s.call().await });
}
fn generic_not_sync_moved<S: Svc + Send>(s: S) {
    need_send(async move {
        let f = s;
        drop(f);
    });
}
