//! Temporaries of arguments live to the end of the statement.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn two<A, B>(_: A, _: B) {}
async fn g(_: u32) {}
fn temporary_before() {
    need_send(async { //~ ERROR future
        two(*Rc::new(1), y().await);
    });
}
fn value_before() {
    need_send(async { //~ ERROR future
        two(Rc::new(1), y().await);
    });
}
fn value_after() {
    need_send(async {
        two(y().await, Rc::new(1));
    });
}
fn awaited_argument() {
    need_send(async { //~ ERROR future
        g(*Rc::new(1)).await;
    });
}
fn awaited_argument_let() {
    need_send(async {
        let n = *Rc::new(1);
        g(n).await;
    });
}
fn awaited_argument_block() {
    need_send(async {
        g({
            let r = Rc::new(1);
            *r
        })
        .await;
    });
}
fn bound_future() {
    need_send(async {
        let f = g(*Rc::new(1));
        f.await;
    });
}
