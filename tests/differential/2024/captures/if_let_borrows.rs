//! `if let` and `while let` borrow the whole place, whatever the pattern looks at; `let` and `match` do not.

use std::rc::Rc;

struct S {
    a: Rc<u32>,
    n: u32,
}

fn need_send<T: Send>(_: T) {}

fn if_let_wild(s: S) {
    need_send(async { if let _ = s {} }); //~ ERROR E0277
}
fn if_let_field(s: S) {
    need_send(async { if let S { n: 1, .. } = s {} }); //~ ERROR E0277
}
fn if_let_moved(s: S) {
    need_send(async move { if let S { a: _, .. } = s {} }); //~ ERROR future
}
fn if_let_of_field(s: S) {
    need_send(async { if let 1 = s.n {} });
}
fn while_let_tuple(s: (u32, Rc<u32>)) {
    need_send(async { //~ ERROR E0277
        while let (1, _) = s {
            break;
        }
    });
}
fn let_field(s: S) {
    need_send(async {
        let S { n, .. } = s;
        drop(n);
    });
}
fn let_else_field(s: S) {
    need_send(async {
        let S { n: 1, .. } = s else { return };
    });
}
fn match_field(s: S) {
    need_send(async {
        match s {
            S { n: 1, .. } => {}
            _ => {}
        }
    });
}
fn matches_field(s: (u32, Rc<u32>)) {
    need_send(async { matches!(s, (1, _)) });
}
