//! Closures by what they capture.

use std::cell::Cell;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

fn need_sync<T: Sync>(_: T) {}

struct S {
    a: Rc<u32>,
    b: u32,
}
fn nothing() {
    need_send(|| 1);
}
fn rc() {
    let r = Rc::new(1);
    need_send(move || *r); //~ ERROR E0277
}
fn reference_to_rc() {
    let r = Rc::new(1);
    need_send(|| *r); //~ ERROR E0277
}
fn cell() {
    let c = Cell::new(1);
    need_send(move || c.get());
}
fn cell_sync() {
    let c = Cell::new(1);
    need_sync(move || c.get()); //~ ERROR E0277
}
fn reference_to_cell() {
    let c = Cell::new(1);
    need_send(|| c.get()); //~ ERROR E0277
}
fn disjoint() {
    let s = S {
        a: Rc::new(1),
        b: 1,
    };
    need_send(move || s.b);
}
fn whole() {
    let s = S {
        a: Rc::new(1),
        b: 1,
    };
    need_send(move || { //~ ERROR E0277
        let s = s;
        s.b
    });
}
fn wild() {
    let s = S {
        a: Rc::new(1),
        b: 1,
    };
    need_send(move || {
        let _ = s;
    });
}
