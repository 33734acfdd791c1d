//! `mut`, `ref mut` and moves in patterns, several levels deep.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S {
    a: Option<(Rc<u32>, u32)>,
    b: Result<u32, String>,
}
fn number_out() {
    need_send(async {
        let S { a: _, b } = (S { a: None, b: Ok(1) });
        y().await;
        drop(b);
    });
}
fn deep_number() {
    need_send(async { //~ ERROR future
        let s = S { a: None, b: Ok(1) };
        if let S { b: Ok(n), .. } = s {
            y().await;
            drop(n);
        }
    });
}
fn deep_move() {
    need_send(async {
        if let S {
            a: Some((r, n)), ..
        } = (S { a: None, b: Ok(1) })
        {
            drop(r);
            drop(n);
        }
        y().await;
    });
}
fn string_by_ref(b: Result<u32, String>) {
    need_send(async move {
        if let Err(ref s) = b {
            y().await;
            drop(s.len());
        }
    });
}
fn string_mut(b: Result<u32, String>) {
    need_send(async move {
        let mut b = b;
        if let Err(s) = &mut b {
            y().await;
            s.push('x');
        }
    });
}
fn let_else_tuple(o: Option<(u32, String)>) {
    need_send(async move {
        let Some((n, mut s)) = o else {
            y().await;
            return;
        };
        s.push('x');
        y().await;
        drop((n, s));
    });
}
