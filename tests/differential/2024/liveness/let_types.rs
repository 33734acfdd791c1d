//! Ascribed, tupled and destructured lets.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn ascribed() {
    need_send(async {
        let r: Option<Rc<u32>> = None;
        drop(r);
        y().await;
    });
}
fn tupled() {
    need_send(async {
        let (a, b) = (Rc::new(1), Rc::new(2));
        drop(a);
        drop(b);
        y().await;
    });
}
fn tupled_one_left() {
    need_send(async { //~ ERROR future
        let (a, b) = (Rc::new(1), Rc::new(2));
        drop(a);
        y().await;
        drop(b);
    });
}
fn nested() {
    need_send(async {
        let (a, (b, _)) = (1, (2, Rc::new(3)));
        y().await;
        drop((a, b));
    });
}
fn reference_pattern() {
    need_send(async {
        let &n = &1;
        let (ref a, b) = (String::new(), 2);
        y().await;
        drop((n, a.len(), b));
    });
}
fn uninitialised() {
    need_send(async {
        let r: Rc<u32>;
        y().await;
    });
}
