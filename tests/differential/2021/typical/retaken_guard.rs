//! The same in edition 2021.

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
fn scrutinee_block(m: &'static Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        while let Some(n) = { m.lock().unwrap().pop() } {
            drop(n);
            y().await;
        }
    });
}
fn if_let_block(m: &'static Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        if let Some(n) = { m.lock().unwrap().pop() } {
            drop(n);
            y().await;
        }
    });
}
fn match_block(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        match {
            let x = m.lock().unwrap().pop();
            x
        } {
            Some(n) => {
                drop(n);
                y().await
            }
            None => {}
        }
    });
}
