//! Captures by pattern, edition 2021.

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

enum E {
    A(Rc<u32>),
    B,
}
struct S {
    a: Rc<u32>,
    b: u32,
    c: (u32, Rc<u32>),
}
fn field(s: S) {
    need_send(move || s.b);
}
fn nested_field(s: S) {
    need_send(move || s.c.0);
}
fn struct_pattern(s: S) {
    need_send(move || {
        let S { b, .. } = s;
        b
    });
}
fn struct_pattern_ref(s: S) {
    need_send(move || { //~ ERROR E0277
        let S { a, b, .. } = &s;
        **a + b
    });
}
fn discriminant(e: E) {
    need_send(move || matches!(e, E::B)); //~ ERROR E0277
}
fn binding(e: E) {
    need_send(move || if let E::A(r) = e { *r } else { 0 }); //~ ERROR E0277
}
fn wild(s: S) {
    need_send(move || {
        let _ = s.a;
    });
}
