//! Writing a field is neither a use nor a definition.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct P {
    p: *const u8,
    n: u32,
}
fn written_after() {
    need_send(async {
        let mut s = P {
            p: std::ptr::null(),
            n: 1,
        };
        y().await;
        s.n = 2;
    });
}
fn read_after() {
    need_send(async { //~ ERROR future
        let mut s = P {
            p: std::ptr::null(),
            n: 1,
        };
        y().await;
        drop(s.n);
        s.n = 2;
    });
}
fn pointer_replaced() {
    need_send(async { //~ ERROR future
        let mut s = P {
            p: std::ptr::null(),
            n: 1,
        };
        s.p = &raw const s.n as *const u8;
        y().await;
    });
}
fn through_reference() {
    need_send(async { //~ ERROR future
        let mut s = P {
            p: std::ptr::null(),
            n: 1,
        };
        let r = &mut s;
        r.n = 2;
        y().await;
    });
}
fn glued_field() {
    need_send(async { //~ ERROR E0277
        let mut s = (Some(Rc::new(1)), 1);
        s.0 = None;
        y().await;
    });
}
