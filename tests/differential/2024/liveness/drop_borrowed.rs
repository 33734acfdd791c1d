//! A value borrowed once, then moved into `drop` before the await: its storage stays.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn method(m: &'static Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        let g = m.lock().unwrap();
        let n = g.len();
        drop(g);
        y().await;
        drop(n);
    });
}
fn deref(m: &'static Mutex<u32>) {
    need_send(async move { //~ ERROR future
        let g = m.lock().unwrap();
        let n = *g;
        drop(g);
        y().await;
        drop(n);
    });
}
fn clone() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let b = a.clone();
        drop(a);
        drop(b);
        y().await;
    });
}
fn explicit() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let r = &a;
        drop(a);
        y().await;
    });
}
