//! References to statics do not count as witnesses.

use std::cell::Cell;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S(Cell<u32>);
unsafe impl Sync for S {}
static A: S = S(Cell::new(1));
static M: Mutex<u32> = Mutex::new(1);
static mut P: *const u8 = std::ptr::null();
async fn lend(_: &S) {}
fn lent() {
    need_send(async {
        lend(&A).await;
    });
}
fn receiver() {
    need_send(async {
        A.0.set(1);
        y().await;
    });
}
fn receiver_across() {
    need_send(async { //~ ERROR future
        A.0.set({
            y().await;
            1
        });
    });
}
fn lock() {
    need_send(async {
        *M.lock().unwrap() += 1;
        y().await;
    });
}
fn lock_across() {
    need_send(async { //~ ERROR future
        let g = M.lock().unwrap();
        y().await;
        drop(g);
    });
}
fn bound() {
    need_send(async {
        let r = &A;
        y().await;
        r.0.set(1);
    });
}
fn mutable() {
    need_send(async { //~ ERROR future
        let p = unsafe { P };
        y().await;
        drop(p);
    });
}
fn mutable_across() {
    need_send(async {
        unsafe {
            P = {
                y().await;
                std::ptr::null()
            }
        };
    });
}
