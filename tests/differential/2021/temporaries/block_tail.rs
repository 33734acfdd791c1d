//! Before 2024 a block's tail keeps its temporaries to the end of the enclosing statement.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn tail(m: &'static Mutex<u32>) {
    need_send(async move {
        let n = { *m.lock().unwrap() };
        y().await;
        drop(n);
    });
}
fn tail_in_argument() {
    need_send(async { //~ ERROR future
        drop(({ *Rc::new(1) }, y().await));
    });
}
fn tail_of_future(m: &'static Mutex<u32>) {
    need_send(async move {
        y().await;
        *m.lock().unwrap()
    });
}
fn tail_in_scrutinee(m: &'static Mutex<u32>) {
    need_send(async move { //~ ERROR future
        match { *m.lock().unwrap() } {
            0 => y().await,
            _ => {}
        }
    });
}
fn unsafe_tail(m: &'static Mutex<u32>) {
    need_send(async move { //~ ERROR future
        match unsafe { *m.lock().unwrap() } {
            0 => y().await,
            _ => {}
        }
    });
}
