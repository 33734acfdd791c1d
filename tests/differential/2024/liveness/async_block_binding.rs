//! A future bound, then awaited or dropped.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn bound_and_awaited() {
    need_send(async {
        let f = async {
            let r = Rc::new(1);
            drop(r);
            y().await;
        };
        f.await;
    });
}
fn bound_holding() {
    need_send(async {
        let r = Rc::new(1);
        let f = async {
            drop(r);
        };
        drop(f);
        y().await;
    });
}
fn bound_borrowing() {
    need_send(async { //~ ERROR E0277 future
        let r = Rc::new(1);
        let f = async {
            drop(r.clone());
        };
        f.await;
        y().await;
    });
}
fn moved_before() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let f = async move {
            drop(r);
        };
        y().await;
        f.await;
    });
}
fn in_block() {
    need_send(async {
        {
            let f = async {
                let r = Rc::new(1);
                y().await;
                drop(r);
            };
            drop(f);
        }
        y().await;
    });
}
