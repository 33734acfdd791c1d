//! The same in edition 2021.

use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn map(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        let n = m.lock().unwrap().map(|x| x + 1);
        y().await;
        drop(n);
    });
}
fn take_in_if_let(m: &'static Mutex<Option<String>>) {
    need_send(async move { //~ ERROR future
        if let Some(s) = m.lock().unwrap().take() {
            drop(s);
        } else {
            y().await;
        }
    });
}
fn try_lock_else(m: &'static Mutex<u32>) {
    need_send(async move { //~ ERROR future
        if let Ok(_g) = m.try_lock() {
        } else {
            y().await;
        }
    });
}
fn is_some(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        if m.lock().unwrap().is_some() {
            y().await;
        } else {
            y().await;
        }
    });
}
fn last_statement(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        y().await;
        match *m.lock().unwrap() {
            Some(n) => n,
            None => 0,
        }
    });
}
