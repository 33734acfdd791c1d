//! A stream-like trait.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Stream {
    type Item;
    async fn next(&mut self) -> Option<Self::Item>;
}
struct Count(u32);
impl Stream for Count {
    type Item = u32;
    async fn next(&mut self) -> Option<u32> {
        y().await;
        self.0 += 1;
        Some(self.0)
    }
}
struct Rcs(u32);
impl Stream for Rcs {
    type Item = Rc<u32>;
    async fn next(&mut self) -> Option<Rc<u32>> {
        y().await;
        Some(Rc::new(self.0))
    }
}
fn count() {
    need_send(async {
        let mut s = Count(0);
        while let Some(n) = s.next().await {
            drop(n);
        }
    });
}
fn rcs() {
    need_send(async {
        let mut s = Rcs(0);
        while let Some(r) = s.next().await {
            drop(r);
        }
    });
}
fn rcs_kept() {
    need_send(async { //~ ERROR future
        let mut s = Rcs(0);
        while let Some(r) = s.next().await {
            y().await;
            drop(r);
        }
    });
}
fn rcs_scrutinee_kept() {
    need_send(async { //~ ERROR future
        let mut s = Rcs(0);
        while let Some(_) = s.next().await {
            y().await;
        }
    });
}
fn generic<S: Stream + Send>(mut s: S) {
    need_send(async move { //~ ERROR future
        s.next().await;
    });
}
