//! `thread_local!` needs no Send, and lends no Send reference.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;
use std::thread;

fn need_send<T: Send>(_: T) {}

async fn y() {}

thread_local! { static R: Rc<u32> = Rc::new(1); static C: Cell<u32> = const { Cell::new(1) }; }
fn key() {
    need_send(&R);
    need_send(async {
        R.with(|r| **r);
        y().await;
    });
}
fn clone_kept() {
    need_send(async { //~ ERROR future
        let r = R.with(|r| r.clone());
        y().await;
        drop(r);
    });
}
fn clone_dropped() {
    need_send(async {
        let n = {
            let r = R.with(|r| r.clone());
            *r
        };
        y().await;
        drop(n);
    });
}
fn cell() {
    need_send(async {
        C.set(C.get() + 1);
        y().await;
    });
}
fn in_thread() {
    thread::spawn(|| R.with(|r| **r));
}
fn out_of_thread() {
    thread::spawn(|| R.with(|r| r.clone())); //~ ERROR E0277
}
