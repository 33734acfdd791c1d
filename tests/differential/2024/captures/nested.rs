//! Nested closures and blocks.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn closure_in_block(r: Rc<u32>) {
    need_send(async move { //~ ERROR future
        let k = || *r;
        drop(k());
    });
}
fn block_in_closure(r: Rc<u32>) {
    need_send(move || async move { //~ ERROR E0277
        drop(r);
    });
}
fn block_in_block(r: Rc<u32>) {
    need_send(async move { //~ ERROR future
        async move {
            drop(r);
        }
        .await;
    });
}
fn inner_makes_its_own() {
    need_send(async {
        async {
            let r = Rc::new(1);
            drop(r);
            y().await;
        }
        .await;
    });
}
fn inner_keeps_its_own() {
    need_send(async { //~ ERROR future
        async {
            let r = Rc::new(1);
            y().await;
            drop(r);
        }
        .await;
    });
}
fn inner_never_awaited() {
    need_send(async {
        let _f = async {
            let r = Rc::new(1);
            y().await;
            drop(r);
        };
    });
}
fn inner_alive_across() {
    need_send(async { //~ ERROR future
        let f = async {
            let r = Rc::new(1);
            y().await;
            drop(r);
        };
        y().await;
        drop(f);
    });
}
fn returns_closure(r: Rc<u32>) {
    need_send(|| Rc::new(1));
}
