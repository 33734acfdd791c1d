//! The same in literals, operators, ranges and method calls.

use std::rc::Rc;

async fn y() {}

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

struct S {
    a: usize,
    b: usize,
}
fn tuple() {
    need_send(async { //~ ERROR future
        let t = (Rc::new(1), y().await);
        drop(t);
    });
}
fn array() {
    need_send(async { //~ ERROR future
        let t = [*Rc::new(1), n().await];
        drop(t);
    });
}
fn literal() {
    need_send(async { //~ ERROR future
        let t = S {
            a: *Rc::new(1),
            b: n().await,
        };
        drop(t.a + t.b);
    });
}
fn literal_order() {
    need_send(async {
        let t = S {
            b: n().await,
            a: *Rc::new(1),
        };
        drop(t.a + t.b);
    });
}
fn range() {
    need_send(async { //~ ERROR future
        let t = *Rc::new(1)..n().await;
        drop(t);
    });
}
fn operator() {
    need_send(async { //~ ERROR future
        let t = *Rc::new(1) + n().await;
        drop(t);
    });
}
fn operator_after() {
    need_send(async {
        let t = n().await + *Rc::new(1);
        drop(t);
    });
}
fn method() {
    need_send(async { //~ ERROR future
        let t = (*Rc::new(1)).max(n().await);
        drop(t);
    });
}
fn cast() {
    need_send(async { //~ ERROR future
        let t = (*Rc::new(1) as usize, n().await);
        drop(t);
    });
}
