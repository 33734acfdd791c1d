//@ check --rules sound
//@ check --rules sound --tls-stage 1
//@ check --rules proposal
//@ check --rules proposal --tls-stage 2
//@ effects --rules sound
//@ effects --rules proposal
use std::cell::Cell;
use std::rc::Rc;

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

async fn pause() {}

fn count() -> u32 {
    COUNT.set(COUNT.get().wrapping_add(1));
    COUNT.get()
}

async fn counts() {
    let own = Rc::new(count());
    pause().await;
    drop(own);
}

fn main() {
    tokio::spawn(counts());
}
