//! `IntoFuture`: the operand is consumed before the suspension.

use std::future::Future;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

struct Op(Rc<u32>);
impl IntoFuture for Op {
    type Output = ();
    type IntoFuture = std::future::Ready<()>;
    fn into_future(self) -> Self::IntoFuture {
        std::future::ready(())
    }
}
fn consumed() {
    need_send(async {
        Op(Rc::new(1)).await;
    });
}
fn consumed_variable() {
    need_send(async {
        let o = Op(Rc::new(1));
        o.await;
    });
}
fn generic<T: IntoFuture>(t: T) {
    need_send(async move { //~ ERROR future future
        t.await;
    });
}
fn generic_bounded<T: IntoFuture<IntoFuture: Send> + Send>(t: T) {
    need_send(async move {
        t.await;
    });
}
