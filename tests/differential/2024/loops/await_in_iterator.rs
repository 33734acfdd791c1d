//! The await is in the iterated expression.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn items(_n: usize) -> Vec<u32> {
    vec![]
}
async fn rcs() -> Vec<Rc<u32>> {
    vec![]
}
fn plain() {
    need_send(async {
        for i in items(1).await {
            drop(Rc::new(i));
        }
    });
}
fn around() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        for i in items(*r as usize).await {
            drop(i);
        }
    });
}
fn temporary() {
    need_send(async { //~ ERROR future
        for i in items(Rc::strong_count(&Rc::new(1))).await {
            drop(i);
        }
    });
}
fn yields_rcs() {
    need_send(async {
        for i in rcs().await {
            drop(i);
        }
    });
}
fn yields_rcs_kept() {
    need_send(async { //~ ERROR future
        for i in rcs().await {
            drop(i);
            y().await;
        }
    });
}
