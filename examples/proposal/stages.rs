//! The proposal's three stages, and the fourth that makes the idea sound. Stage 2 lets thread-locals of `Send` types pass.
//! Stage 3 would let `FOREIGN` pass, since `Foreign` is not `AsyncSend`: and an `Rc` would leak out of it.
//! run: asyncsend check examples/proposal/stages.rs
//! expect(rust): every future that keeps an `Rc` across its await is refused.
//! expect(proposal): stage 1: every access to a `thread_local!` counts, so all are refused.
//! expect(sound): stage 4: numbers may pass, and calls through which only numbers pass are masked; the leaks are refused.
//! needs: tokio

use std::cell::Cell;
use std::rc::Rc;
use tokio::task::yield_now;

struct Foreign {
    rc: Rc<Cell<u32>>,
    pointer: *const (),
}

thread_local! {
    static COUNTER: Cell<u32> = const { Cell::new(0) };
    static SHARED: Rc<Cell<u32>> = Rc::new(Cell::new(0));
    static FOREIGN: Foreign = Foreign { rc: Rc::new(Cell::new(0)), pointer: std::ptr::null() };
}

async fn keep(rc: Rc<Cell<u32>>) {
    yield_now().await;
    rc.set(rc.get() + 1);
}

async fn counts() {
    let own = Rc::new(Cell::new(0));
    own.set(COUNTER.get());
    keep(own).await;
}

async fn masked() {
    let own = Rc::new(Cell::new(0));
    own.set(SHARED.with(|shared| shared.get()));
    keep(own).await;
}

async fn leaks() {
    let shared = SHARED.with(|shared| shared.clone());
    keep(shared).await;
}

async fn leaks_from_foreign() {
    let shared = FOREIGN.with(|foreign| foreign.rc.clone());
    keep(shared).await;
}

fn spawn_counts() {
    tokio::spawn(counts()); //~ ERROR[rust,proposal]
}
fn spawn_masked() {
    tokio::spawn(masked()); //~ ERROR[rust,proposal]
}
fn spawn_leaks() {
    tokio::spawn(leaks()); //~ ERROR
}
fn spawn_leaks_from_foreign() {
    tokio::spawn(leaks_from_foreign()); //~ ERROR
}
