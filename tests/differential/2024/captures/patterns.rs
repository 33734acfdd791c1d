//! A pattern captures what it binds or tests.

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

enum E {
    A(Rc<u32>),
    B,
}
enum One {
    V(u32, Rc<u32>),
}
fn discriminant(e: E) {
    need_send(move || matches!(e, E::B)); //~ ERROR E0277
}
fn single_variant(o: One) {
    need_send(move || {
        let One::V(n, _) = o;
        n
    });
}
fn tuple(t: (u32, Rc<u32>)) {
    need_send(move || {
        let (n, _) = t;
        n
    });
}
fn wild_match(t: Rc<u32>) {
    need_send(move || match t {
        _ => 1,
    });
}
fn binding_match(t: Rc<u32>) {
    need_send(move || match t { //~ ERROR E0277
        r => *r,
    });
}
fn let_else(t: (u32, Rc<u32>)) {
    need_send(move || {
        let (1, _) = t else { return 0 };
        1
    });
}
