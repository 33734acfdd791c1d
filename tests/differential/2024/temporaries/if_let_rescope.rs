//! From 2024 the scrutinee of `if let` ends before `else`.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn in_else(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        if let Some(_) = *m.lock().unwrap() {
        } else {
            y().await
        }
    });
}
fn in_then(m: &'static Mutex<Option<u32>>) {
    need_send(async move { //~ ERROR future
        if let Some(_) = *m.lock().unwrap() {
            y().await
        }
    });
}
fn after(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        if let Some(_) = *m.lock().unwrap() {}
        y().await
    });
}
fn else_if(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        if let Some(_) = *m.lock().unwrap() {
        } else if true {
            y().await
        }
    });
}
fn in_argument(m: &'static Mutex<Option<u32>>) {
    need_send(async move {
        drop((
            if let Some(_) = *m.lock().unwrap() {
                1
            } else {
                2
            },
            y().await,
        ));
    });
}
