//! Temporaries of a scrutinee live to the end of the match.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn deref() {
    need_send(async { //~ ERROR future
        match *Rc::new(1) {
            1 => y().await,
            _ => {}
        }
    });
}
fn moved_out() {
    need_send(async {
        match Rc::new(1) {
            r => {
                drop(r);
                y().await
            }
        }
    });
}
fn bound_first() {
    need_send(async {
        let n = *Rc::new(1);
        match n {
            1 => y().await,
            _ => {}
        }
    });
}
fn guard(m: &'static Mutex<u32>) {
    need_send(async move { //~ ERROR future
        match *m.lock().unwrap() {
            0 => y().await,
            _ => {}
        }
    });
}
fn block(m: &'static Mutex<u32>) {
    need_send(async move {
        match {
            let g = m.lock().unwrap();
            *g
        } {
            0 => y().await,
            _ => {}
        }
    });
}
fn other_arm() {
    need_send(async {
        match *Rc::new(1) {
            1 => {}
            _ => {}
        }
        y().await
    });
}
