//! A value carried into the next iteration.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn carried() {
    need_send(async { //~ ERROR future
        let mut last = None;
        loop {
            if let Some(r) = last {
                drop::<Rc<u32>>(r);
                break;
            }
            y().await;
            last = Some(Rc::new(1));
        }
    });
}
fn local() {
    need_send(async {
        for i in 0..3 {
            let r = Rc::new(i);
            drop(r);
            y().await;
        }
    });
}
fn local_kept() {
    need_send(async { //~ ERROR future
        for i in 0..3 {
            let r = Rc::new(i);
            y().await;
            drop(r);
        }
    });
}
fn moved_then_continue(c: bool) {
    need_send(async move { //~ ERROR future
        let mut r = Rc::new(1);
        loop {
            drop(r);
            if c {
                break;
            }
            r = Rc::new(2);
        }
        y().await;
    });
}
fn regained() {
    need_send(async { //~ ERROR future
        let mut r = Rc::new(1);
        loop {
            drop(r);
            y().await;
            r = Rc::new(2);
        }
    });
}
