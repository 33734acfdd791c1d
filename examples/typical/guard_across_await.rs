//! A std guard held across an await, which every executor must refuse: the lock would be released on another thread.
//! run: asyncsend check examples/typical/guard_across_await.rs
//! expect(rust): refused.
//! expect(proposal): not compared: the proposal's text does not mention guards.
//! expect(sound): refused: a type with a negative `Send` impl is not `Resident`.
//! rules: rust, sound
//! needs: tokio

use std::sync::{Arc, Mutex};

async fn save(_: &[u32]) {
    tokio::task::yield_now().await;
}

async fn wrong(log: Arc<Mutex<Vec<u32>>>) {
    let mut log = log.lock().unwrap();
    log.push(1);
    save(&log).await;
}

async fn right(log: Arc<Mutex<Vec<u32>>>) {
    let copy = {
        let mut log = log.lock().unwrap();
        log.push(1);
        log.clone()
    };
    save(&copy).await;
}

async fn right_with_async_lock(log: Arc<tokio::sync::Mutex<Vec<u32>>>) {
    let mut log = log.lock().await;
    log.push(1);
    save(&log).await;
}

fn main() {
    let log = Arc::new(Mutex::new(vec![]));
    tokio::spawn(wrong(log.clone())); //~ ERROR[rust,sound]
    tokio::spawn(right(log));
    tokio::spawn(right_with_async_lock(Arc::new(tokio::sync::Mutex::new(vec![]))));
}
