//! A tracing-like span: entering it counts in a thread-local, leaving it, when the guard is dropped, as well. Kept across
//! an await it counts on the wrong threads: a bug, and no data race, since only numbers are involved.
//! run: asyncsend check examples/typical/span_guard.rs
//! expect(rust): accepted: the guard is an empty struct.
//! expect(proposal): accepted: the future is `Send`, and `Send` implies `AsyncSend`.
//! expect(sound): accepted: every future that can be spawned today still can.
//! needs: tokio

use std::cell::Cell;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

struct Span;

impl Span {
    fn enter() -> Span {
        DEPTH.set(DEPTH.get() + 1);
        Span
    }
}

impl Drop for Span {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().wrapping_sub(1));
    }
}

async fn across() {
    let _span = Span::enter();
    tokio::task::yield_now().await;
    println!("depth {}", DEPTH.get());
}

async fn scoped() {
    {
        let _span = Span::enter();
        println!("depth {}", DEPTH.get());
    }
    tokio::task::yield_now().await;
}

fn main() {
    tokio::spawn(across());
    tokio::spawn(scoped());
}
