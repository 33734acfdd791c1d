//! Paths that leave before the await.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn returns() {
    need_send(async {
        let a = Rc::new(1);
        drop(a);
        if true {
            return 1;
        }
        y().await;
        2
    });
}
fn await_in_returning_branch(c: bool) {
    need_send(async move {
        if c {
            y().await;
            return;
        }
        let a = Rc::new(1);
        let _b = a.clone();
    });
}
fn kept_until_return(c: bool) {
    need_send(async move { //~ ERROR future
        let a = Rc::new(1);
        if c {
            return y().await;
        }
        drop(a);
    });
}
fn after_last_await() {
    need_send(async {
        y().await;
        let a = Rc::new(1);
        let _b = a.clone();
    });
}
