//! The fault lies deep in a chain of async functions.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn d(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    y().await;
    drop(g);
}
async fn c(m: &Mutex<u32>) {
    d(m).await
}
async fn b(m: &Mutex<u32>) {
    c(m).await
}
async fn a(m: &'static Mutex<u32>) {
    b(m).await
}
async fn z(m: &'static Mutex<u32>) {
    {
        let g = m.lock().unwrap();
        drop(g);
    }
    c2(m).await
}
async fn c2(m: &Mutex<u32>) {
    *m.lock().unwrap() += 1;
    y().await
}
fn refused(m: &'static Mutex<u32>) {
    need_send(a(m)); //~ ERROR future
}
fn fine(m: &'static Mutex<u32>) {
    need_send(z(m));
}
fn in_block(m: &'static Mutex<u32>) {
    need_send(async move { //~ ERROR future
        a(m).await;
    });
}
fn direct_leaf(m: &'static Mutex<u32>) {
    need_send(d(m)); //~ ERROR future
}
