//! Tails of extending blocks, before 2024.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn extended_in_tail() {
    need_send(async { //~ ERROR future future
        let r = { &Rc::new(1) };
        y().await;
        drop(r.clone());
    });
}
fn argument_in_tail() {
    need_send(async {
        let n = { Rc::strong_count(&Rc::new(1)) };
        y().await;
        drop(n);
    });
}
fn call_with_block() {
    need_send(async {
        fn f(n: u32) -> u32 {
            n
        }
        let n = f({ *Rc::new(1) });
        y().await;
        drop(n);
    });
}
fn call_with_block_awaited() {
    need_send(async { //~ ERROR future
        async fn f(n: u32) -> u32 {
            n
        }
        let n = f({ *Rc::new(1) }).await;
        drop(n);
    });
}
fn unsafe_block_awaited() {
    need_send(async { //~ ERROR future
        async fn f(n: u32) -> u32 {
            n
        }
        let n = f(unsafe { *Rc::new(1) }).await;
        drop(n);
    });
}
