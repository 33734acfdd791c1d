//! Guards inside combinators.

use std::rc::Rc;
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
fn as_ref_match(m: &'static Mutex<Option<String>>) {
    need_send(async move { //~ ERROR future
        match m.lock().unwrap().as_ref() {
            Some(s) => {
                let s = s.clone();
                y().await;
                drop(s);
            }
            None => {}
        }
    });
}
fn cloned(m: &'static Mutex<Option<String>>) {
    need_send(async move {
        let s = m.lock().unwrap().clone();
        if let Some(s) = s {
            y().await;
            drop(s);
        }
    });
}
fn take(m: &'static Mutex<Option<String>>) {
    need_send(async move {
        let taken = m.lock().unwrap().take();
        if let Some(s) = taken {
            y().await;
            drop(s);
        }
    });
}
fn take_in_if_let(m: &'static Mutex<Option<String>>) {
    need_send(async move { //~ ERROR future
        if let Some(s) = m.lock().unwrap().take() {
            y().await;
            drop(s);
        }
    });
}
fn try_lock(m: &'static Mutex<u32>) {
    need_send(async move {
        if let Ok(g) = m.try_lock() {
            drop(g);
        }
        y().await;
    });
}
fn try_lock_else(m: &'static Mutex<u32>) {
    need_send(async move {
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
        }
    });
}
