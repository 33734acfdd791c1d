//! Disjoint capture goes down paths, stops at derefs of references, at unions and at repr(packed).

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

struct In {
    a: Rc<u32>,
    b: u32,
}
struct Out {
    i: In,
    n: u32,
}
#[repr(packed)]
struct Packed {
    a: Rc<u32>,
    b: u32,
}
struct Tup(u32, Rc<u32>);
fn deep(o: Out) {
    need_send(move || o.i.b);
}
fn middle(o: Out) {
    need_send(move || { //~ ERROR E0277
        let _i = &o.i;
    });
}
fn top(o: Out) {
    need_send(move || o.n);
}
fn packed(p: Packed) {
    need_send(move || { //~ ERROR E0277
        let b = p.b;
        b
    });
}
fn tuple(t: Tup) {
    need_send(move || t.0);
}
fn array(t: [(u32, Rc<u32>); 2]) {
    need_send(move || t[0].0); //~ ERROR E0277
}
fn boxed(t: Box<(u32, Rc<u32>)>) {
    need_send(move || t.0); //~ ERROR E0277
}
