//! Arms and branches end their temporaries in every edition.

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
fn arm_borrow(c: bool) {
    need_send(async move {
        let n: &u32 = match c {
            true => &1,
            false => &2,
        };
        y().await;
        drop(*n);
    });
}
fn arm_awaits(c: bool) {
    need_send(async move {
        let n = match c {
            true => {
                y().await;
                *Rc::new(1)
            }
            false => *Rc::new(2),
        };
        drop(n);
    });
}
