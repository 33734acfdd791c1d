//! Many futures awaited in loops.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn item(n: u32) -> u32 {
    y().await;
    n
}
fn vec() {
    need_send(async {
        let v: Vec<_> = (0..3).map(item).collect();
        for f in v {
            drop(f.await);
        }
    });
}
fn vec_rc() {
    need_send(async { //~ ERROR future
        let v: Vec<_> = (0..3)
            .map(|n| async move {
                let r = Rc::new(n);
                y().await;
                drop(r);
            })
            .collect();
        for f in v {
            f.await;
        }
    });
}
fn iterator_of_futures() {
    need_send(async {
        for f in (0..3).map(item) {
            drop(f.await);
        }
    });
}
fn iterator_captures_rc() {
    need_send(async { //~ ERROR future future
        let r = Rc::new(1);
        for f in (0..3).map(|n| item(n + *r)) {
            drop(f.await);
        }
    });
}
fn sum() {
    need_send(async {
        let mut total = 0;
        for f in [item(1), item(2)] {
            total += f.await;
        }
        drop(total);
    });
}
