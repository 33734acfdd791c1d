//@ check --rules rust
//@ check --rules proposal
//@ check --rules sound
use std::rc::Rc;

async fn pause() {}

async fn make() -> Rc<u32> {
    pause().await;
    Rc::new(1)
}

fn main() {
    let task = tokio::spawn(make());
    drop(task);
}
