//! Autoref and autoderef decide what is borrowed across the await.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S(Cell<u32>);
impl S {
    async fn by_ref(&self) {
        y().await
    }
    async fn by_mut(&mut self) {
        y().await
    }
}
fn local_by_ref() {
    need_send(async { //~ ERROR future
        let s = S(Cell::new(1));
        s.by_ref().await;
    });
}
fn local_by_mut() {
    need_send(async {
        let mut s = S(Cell::new(1));
        s.by_mut().await;
    });
}
fn boxed_by_ref() {
    need_send(async { //~ ERROR future
        let s = Box::new(S(Cell::new(1)));
        s.by_ref().await;
    });
}
fn boxed_by_mut() {
    need_send(async {
        let mut s = Box::new(S(Cell::new(1)));
        s.by_mut().await;
    });
}
fn vec_element() {
    need_send(async {
        let mut v = vec![S(Cell::new(1))];
        v[0].by_mut().await;
    });
}
fn last_mut() {
    need_send(async {
        let mut v = vec![S(Cell::new(1))];
        if let Some(s) = v.last_mut() {
            s.by_mut().await;
        }
    });
}
fn iter_mut() {
    need_send(async {
        let mut v = vec![S(Cell::new(1))];
        for s in &mut v {
            s.by_mut().await;
        }
    });
}
fn iter() {
    need_send(async { //~ ERROR future
        let v = vec![S(Cell::new(1))];
        for s in &v {
            s.by_ref().await;
        }
    });
}
