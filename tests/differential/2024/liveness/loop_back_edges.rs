//! Alive along the back edge of a loop.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn used_next_time() {
    need_send(async { //~ ERROR future
        let mut p: *const u8 = std::ptr::null();
        loop {
            drop(p);
            y().await;
        }
    });
}
fn overwritten_next_time() {
    need_send(async {
        let mut p: *const u8;
        loop {
            p = std::ptr::null();
            drop(p);
            y().await;
        }
    });
}
fn read_after_loop() {
    need_send(async { //~ ERROR future
        let mut p: *const u8 = std::ptr::null();
        for _ in 0..3 {
            y().await;
        }
        drop(p);
        p = std::ptr::null();
    });
}
fn continue_path(c: bool) {
    need_send(async move { //~ ERROR future
        let mut p: *const u8 = std::ptr::null();
        loop {
            if c {
                y().await;
                continue;
            }
            drop(p);
            p = std::ptr::null();
            break;
        }
    });
}
fn break_path(c: bool) {
    need_send(async move {
        let p: *const u8 = std::ptr::null();
        loop {
            if c {
                drop(p);
                break;
            }
        }
        y().await;
    });
}
