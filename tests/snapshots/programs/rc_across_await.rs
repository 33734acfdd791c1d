//@ check --rules rust
//@ check --rules rust --error-format short
//@ check --rules rust --error-format json
//@ check --rules sound
//@ futures --rules rust
//@ futures --rules proposal
//@ futures --rules sound
//@ futures --rules sound --format json
use std::rc::Rc;

async fn pause() {}

async fn own() {
    let count = Rc::new(1);
    pause().await;
    println!("{count}");
}

fn spawn<F: Future + Send + 'static>(future: F) {
    drop(future);
}

fn main() {
    spawn(own());
    spawn(async {
        let temporary = Rc::new(2);
        own().await;
        drop(temporary);
    });
    tokio::spawn(own());
}
