//@ check --rules rust
//@ check --rules sound
//@ check --rules sound --deny undecided
//@ check --rules sound --error-format json
//@ futures --rules sound
//@ effects --rules sound
use std::rc::Rc;

unsafe extern "C" {
    safe fn measure() -> u32;
}

async fn pause() {}

async fn calls() {
    let own = Rc::new(measure());
    pause().await;
    drop(own);
}

async fn outside() {
    let value = unknown_crate::make();
    pause().await;
    drop(value);
}

fn main() {
    tokio::spawn(calls());
    tokio::spawn(outside());
}
