//! Places are evaluated late, references early.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

struct S {
    c: Cell<usize>,
    n: usize,
    r: Option<Rc<u32>>,
}
fn read_field_first(s: S) {
    need_send(async move {
        let x = s.n + n().await;
        drop(x);
    });
}
fn assign_field(s: S) {
    need_send(async move { //~ ERROR future
        let mut s = s;
        s.n = n().await;
        drop(s.c);
    });
}
fn borrow_field() {
    need_send(async { //~ ERROR future
        let s = S {
            c: Cell::new(1),
            n: 1,
            r: None,
        };
        let c = &s.c;
        c.set(1);
        n().await;
    });
}
fn send_struct() {
    need_send(async {
        let s = (Cell::new(1), 1);
        n().await;
        drop(s);
    });
}
fn cell_field_receiver(s: (Cell<usize>, u32)) {
    need_send(async move { //~ ERROR future
        s.0.set(n().await);
    });
}
fn number_field_receiver(s: (Cell<usize>, usize)) {
    need_send(async move {
        drop(s.1.max(n().await));
    });
}
