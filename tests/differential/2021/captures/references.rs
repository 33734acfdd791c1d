//! Captures by reference, edition 2021.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S {
    c: Cell<u32>,
    n: u32,
}
fn disjoint() {
    let s = S {
        c: Cell::new(1),
        n: 2,
    };
    need_send(|| s.n);
}
fn cell() {
    let s = S {
        c: Cell::new(1),
        n: 2,
    };
    need_send(|| s.c.get()); //~ ERROR E0277
}
fn block() {
    let s = S {
        c: Cell::new(1),
        n: 2,
    };
    need_send(async {
        y().await;
        s.n
    });
}
fn whole() {
    let s = S {
        c: Cell::new(1),
        n: 2,
    };
    need_send(|| { //~ ERROR E0277
        let t = &s;
        t.n
    });
}
fn moved() {
    let s = S {
        c: Cell::new(1),
        n: 2,
    };
    need_send(move || s.c.get());
}
fn nested() {
    let s = S {
        c: Cell::new(1),
        n: 2,
    };
    need_send(|| (|| s.n)());
}
