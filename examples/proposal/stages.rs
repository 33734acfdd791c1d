//! The proposal's three stages, and the fourth that makes the idea sound. Stage 1 counts every access to a thread-local.
//! Stage 2 lets those of `Send` types pass. Stage 3 lets `FOREIGN` pass too, since `Foreign` is not `AsyncSend`: and an `Rc`
//! leaks out of it. Stage 4 is stage 2 with masking.
//! run: asyncsend check --rules proposal --tls-stage 3 examples/proposal/stages.rs
//! expect(rust): every future that keeps an `Rc` across its await is refused.
//! expect(proposal): stage 1: all are refused.
//! expect(stage-1): all are refused.
//! expect(stage-2): the one that counts in a number is accepted.
//! expect(stage-3): the one that takes its `Rc` out of `FOREIGN` is accepted as well, and is a data race.
//! expect(sound): stage 4: numbers may pass, and calls through which only numbers pass are masked; the leaks are refused.
//! stages: 1, 2, 3
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
    tokio::spawn(counts()); //~ ERROR[rust,proposal,stage-1]
}
fn spawn_masked() {
    tokio::spawn(masked()); //~ ERROR[rust,proposal,stage-1,stage-2,stage-3]
}
fn spawn_leaks() {
    tokio::spawn(leaks()); //~ ERROR
}
fn spawn_leaks_from_foreign() {
    tokio::spawn(leaks_from_foreign()); //~ ERROR[rust,proposal,sound,stage-1,stage-2]
}
