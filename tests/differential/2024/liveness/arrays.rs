//! Moves out of arrays and fields of arrays.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn pattern() {
    need_send(async {
        let [a, b] = [Rc::new(1), Rc::new(2)];
        drop(a);
        drop(b);
        y().await;
    });
}
fn pattern_of_place() {
    need_send(async { //~ ERROR future
        let v = [Rc::new(1), Rc::new(2)];
        let [a, b] = v;
        drop((a, b));
        y().await;
    });
}
fn whole() {
    need_send(async {
        let v = [Rc::new(1), Rc::new(2)];
        drop(v);
        y().await;
    });
}
fn indexed() {
    need_send(async { //~ ERROR future
        let v = [Rc::new(1), Rc::new(2)];
        let n = *v[0];
        drop(v);
        y().await;
        drop(n);
    });
}
fn empty() {
    need_send(async { //~ ERROR future
        let v: [Rc<u32>; 0] = [];
        y().await;
        drop(v);
    });
}
