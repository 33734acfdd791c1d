//! Primitive compound assignment evaluates the right side first, overloaded ones the left.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

struct W(Cell<usize>);
impl std::ops::AddAssign<usize> for W {
    fn add_assign(&mut self, _: usize) {}
}
fn primitive(v: Vec<usize>) {
    need_send(async move {
        let mut v = v;
        v[0] += n().await;
    });
}
fn primitive_rc(r: usize) {
    need_send(async move { //~ ERROR future
        let mut x = Rc::new(r);
        *Rc::get_mut(&mut x).unwrap() += n().await;
    });
}
fn overloaded(w: W) {
    need_send(async move {
        let mut w = w;
        w += n().await;
    });
}
fn overloaded_borrowed(w: W) {
    need_send(async move {
        let mut w = w;
        w.0.set(1);
        w += n().await;
    });
}
fn string() {
    need_send(async {
        let mut s = String::new();
        s += &n().await.to_string();
    });
}
fn cell_get_mut(c: Cell<usize>) {
    need_send(async move {
        let mut c = c;
        *c.get_mut() += n().await;
    });
}
