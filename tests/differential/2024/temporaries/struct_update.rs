//! Struct update syntax evaluates the base last.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

#[derive(Default)]
struct S {
    a: usize,
    b: usize,
    c: Option<Rc<u32>>,
}
fn base() -> S {
    S::default()
}
fn await_before_base() {
    need_send(async {
        let s = S {
            a: n().await,
            ..base()
        };
        drop(s);
    });
}
fn base_variable() {
    need_send(async { //~ ERROR future
        let s = base();
        let t = S { a: n().await, ..s };
        drop(t);
    });
}
fn base_awaits() {
    need_send(async {
        let t = S {
            a: 1,
            ..S {
                b: n().await,
                ..Default::default()
            }
        };
        drop(t);
    });
}
fn rc_before() {
    need_send(async { //~ ERROR future
        let t = S {
            c: Some(Rc::new(1)),
            a: n().await,
            b: 2,
        };
        drop(t);
    });
}
fn rc_after() {
    need_send(async {
        let t = S {
            a: n().await,
            b: 2,
            c: Some(Rc::new(1)),
        };
        drop(t);
    });
}
