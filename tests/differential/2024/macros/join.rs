//! A `join!`-like macro.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

macro_rules! join {
    ($a:expr, $b:expr) => {{
        let mut a = Box::pin($a);
        let mut b = Box::pin($b);
        a.as_mut().await;
        b.as_mut().await;
    }};
}
async fn rc_work(r: Rc<u32>) {
    y().await;
    drop(r);
}
fn plain() {
    need_send(async {
        join!(y(), y());
    });
}
fn rc() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        join!(rc_work(r.clone()), rc_work(r));
    });
}
fn block() {
    need_send(async {
        join!(
            async {
                drop(Rc::new(1));
                y().await
            },
            y()
        );
    });
}
