//! A lock taken inside a larger expression.

use std::sync::Mutex;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn sum(m: &'static Mutex<usize>) {
    need_send(async move { //~ ERROR future
        let s = *m.lock().unwrap() + n().await;
        drop(s);
    });
}
fn sum_reversed(m: &'static Mutex<usize>) {
    need_send(async move {
        let s = n().await + *m.lock().unwrap();
        drop(s);
    });
}
fn call(m: &'static Mutex<usize>) {
    need_send(async move { //~ ERROR future
        drop((m.lock().unwrap().clone(), n().await));
    });
}
fn push(m: &'static Mutex<Vec<usize>>) {
    need_send(async move { //~ ERROR future
        m.lock().unwrap().push(n().await);
    });
}
fn push_let(m: &'static Mutex<Vec<usize>>) {
    need_send(async move {
        let x = n().await;
        m.lock().unwrap().push(x);
    });
}
fn returned(m: &'static Mutex<usize>) {
    need_send(async move {
        n().await;
        return *m.lock().unwrap();
    });
}
fn parenthesised(m: &'static Mutex<usize>) {
    need_send(async move {
        let s = (*m.lock().unwrap());
        n().await;
        drop(s);
    });
}
