//! What an awaited call returns.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S(u32);
impl S {
    async fn next(self) -> S {
        self
    }
    async fn rc(&self) -> Rc<u32> {
        Rc::new(self.0)
    }
}
async fn rc() -> Rc<u32> {
    Rc::new(1)
}
async fn pair() -> (u32, Rc<u32>) {
    (1, Rc::new(1))
}
fn used_at_once() {
    need_send(async {
        let n = *rc().await;
        y().await;
        drop(n);
    });
}
fn two_in_sum() {
    need_send(async { //~ ERROR future
        let n = *rc().await + *rc().await;
        drop(n);
    });
}
fn first_of_pair() {
    need_send(async {
        let (n, _) = pair().await;
        y().await;
        drop(n);
    });
}
fn field_of_pair() {
    need_send(async {
        let n = pair().await.0;
        y().await;
        drop(n);
    });
}
fn chain() {
    need_send(async {
        S(1).next().await.next().await;
    });
}
fn chain_rc() {
    need_send(async {
        S(1).next().await.rc().await;
    });
}
fn discarded() {
    need_send(async {
        rc().await;
        y().await;
    });
}
fn wild() {
    need_send(async {
        let _ = rc().await;
        y().await;
    });
}
