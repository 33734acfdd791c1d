//! By-value builder chains.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

#[derive(Default)]
struct B {
    tag: Option<Rc<str>>,
    n: u32,
}
impl B {
    fn tag(mut self, t: &str) -> B {
        self.tag = Some(t.into());
        self
    }
    fn n(mut self, n: u32) -> B {
        self.n = n;
        self
    }
    fn build(self) -> u32 {
        self.n
    }
    async fn run(self) -> u32 {
        y().await;
        self.n
    }
    fn run_detached(self) -> impl Future<Output = u32> {
        let n = self.n;
        async move {
            y().await;
            n
        }
    }
}
use std::future::Future;
async fn n() -> u32 {
    1
}
fn built() {
    need_send(async {
        let n = B::default().tag("a").n(1).build();
        y().await;
        drop(n);
    });
}
fn await_inside() {
    need_send(async { //~ ERROR future
        let n = B::default().tag("a").n(n().await).build();
        drop(n);
    });
}
fn run() {
    need_send(B::default().run()); //~ ERROR future
}
fn detached() {
    need_send(B::default().tag("x").run_detached());
}
fn detached_awaited() {
    need_send(async {
        B::default().tag("x").run_detached().await;
    });
}
