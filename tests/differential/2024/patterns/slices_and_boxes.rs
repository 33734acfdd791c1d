//! Slice patterns, nested patterns, constants.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

const ZERO: u32 = 0;
fn slice(v: &'static [Rc<u32>]) {
    need_send(async move { //~ ERROR future
        if let [a, .., b] = v {
            drop((a.clone(), b.clone()));
        }
    });
}
fn slice_of_send(v: &'static [u32]) {
    need_send(async move {
        if let [a, rest @ ..] = v {
            y().await;
            drop((*a, rest.len()));
        }
    });
}
fn local_slice() {
    need_send(async {
        let v = [1, 2, 3];
        if let [a, ..] = &v[..] {
            y().await;
            drop(*a);
        }
    });
}
fn local_rc_slice() {
    need_send(async { //~ ERROR future
        let v = [Rc::new(1)];
        match &v[..] {
            [a] => drop(a.clone()),
            _ => {}
        }
        y().await;
    });
}
fn constant(n: u32) {
    need_send(async move {
        match n {
            ZERO => y().await,
            _ => drop(Rc::new(n)),
        }
    });
}
fn literal_reference(s: &'static str) {
    need_send(async move {
        match s {
            "a" => y().await,
            _ => {}
        }
    });
}
