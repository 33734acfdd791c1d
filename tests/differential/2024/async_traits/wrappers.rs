//! A generic wrapper over an async trait.

use std::future::Future;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc {
    async fn call(&self) -> u32;
}
struct Twice<S>(S);
impl<S: Svc> Svc for Twice<S> {
    async fn call(&self) -> u32 {
        self.0.call().await + self.0.call().await
    }
}
struct Leaf(u32);
impl Svc for Leaf {
    async fn call(&self) -> u32 {
        y().await;
        self.0
    }
}
struct LocalLeaf(std::cell::Cell<u32>);
impl Svc for LocalLeaf {
    async fn call(&self) -> u32 {
        y().await;
        self.0.get()
    }
}
fn leaf() {
    need_send(async {
        Twice(Twice(Leaf(1))).call().await;
    });
}
fn local_leaf() {
    need_send(async { //~ ERROR E0277
        Twice(LocalLeaf(std::cell::Cell::new(1))).call().await;
    });
}
fn generic<S: Svc + Send + Sync>(s: S) {
    need_send(async move { //~ ERROR future
        Twice(s).call().await;
    });
}
