//! A guard dropped and taken again in a loop.

use std::sync::Arc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn retaken(m: &'static Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        let mut g = m.lock().unwrap();
        while let Some(_) = g.pop() {
            drop(g);
            y().await;
            g = m.lock().unwrap();
        }
    });
}
fn fresh(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        loop {
            let n = m.lock().unwrap().pop();
            if n.is_none() {
                break;
            }
            y().await;
        }
    });
}
fn scrutinee(m: &'static Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        while let Some(n) = m.lock().unwrap().pop() {
            drop(n);
            y().await;
        }
    });
}
fn scrutinee_block(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        while let Some(n) = { m.lock().unwrap().pop() } {
            drop(n);
            y().await;
        }
    });
}
