//! Upvars are in the order of the first use; an assignment uses what it assigns to first.

use std::rc::Rc;

struct S {
    a: Rc<u32>,
    n: u32,
}

fn need_send<T: Send>(_: T) {}

fn assigned(s: S, mut r: Rc<u32>) {
    need_send(async { //~ ERROR E0277
        r = s.a.clone();
        drop(s);
    });
}
fn assigned_field(s: S, mut t: S) {
    need_send(async { //~ ERROR future
        t.n = *s.a;
        drop(s);
    });
}
fn indexed(i: Rc<usize>, v: Vec<Rc<u32>>) {
    need_send(async { //~ ERROR E0277 future
        drop(v[*i].clone());
        drop(i);
    });
}
