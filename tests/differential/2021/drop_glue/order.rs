//! Parameters, locals and temporaries, edition 2021.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn shadow(r: Rc<u32>) {
    let r = *r;
    y().await;
    drop(r);
}
async fn unused(_: u32, _c: &mut Cell<u32>) {
    y().await
}
async fn tail_temporary(c: u32) -> usize {
    y().await;
    Rc::strong_count(&Rc::new(c))
}
fn t1() {
    need_send(shadow(Rc::new(1))); //~ ERROR future
}
fn t2(c: &'static mut Cell<u32>) {
    need_send(unused(1, c));
}
fn t3() {
    need_send(tail_temporary(1));
}
fn t4() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let n = *r;
        drop(r);
        y().await;
        drop(n);
    });
}
