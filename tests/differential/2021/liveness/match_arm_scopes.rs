//! The same in edition 2021.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn arm(c: bool, m: &'static Mutex<u32>) {
    need_send(async move {
        let n = match c {
            true => *m.lock().unwrap(),
            false => 0,
        };
        y().await;
        drop(n);
    });
}
fn branch(c: bool, m: &'static Mutex<u32>) {
    need_send(async move {
        let n = if c { *m.lock().unwrap() } else { 0 };
        y().await;
        drop(n);
    });
}
fn block_statement(m: &'static Mutex<u32>) {
    need_send(async move {
        {
            *m.lock().unwrap()
        };
        y().await;
    });
}
fn block_with_semicolon(m: &'static Mutex<u32>) {
    need_send(async move {
        let n = {
            let n = *m.lock().unwrap();
            n
        };
        y().await;
        drop(n);
    });
}
