//@ check --rules sound
//@ check --rules rust
//@ effects
use std::sync::mpsc::Receiver;
use std::time::Duration;

fn backoff(n: u32) {
    std::thread::sleep(Duration::from_millis(u64::from(n)));
}

async fn retry() {
    backoff(3);
    println!("again");
    tokio::time::sleep(Duration::from_millis(1)).await;
    let _ = tokio::task::spawn_blocking(|| backoff(1)).await;
    tokio::task::block_in_place(|| backoff(1));
}

async fn twice() {
    retry().await;
    retry().await;
}

async fn lines(queue: Receiver<String>) -> usize {
    let next = || queue.recv();
    next().map(|line| line.len()).unwrap_or(0)
}

trait Source {
    fn next(&self) !block -> Option<u32>;
}

impl Source for Receiver<u32> {
    fn next(&self) -> Option<u32> {
        self.recv().ok()
    }
}

fn each(f: impl Fn(u32) !block) {
    f(1);
}

fn main() {
    each(backoff);
    each(drop);
    let pointer: fn(u32) !block = backoff;
    pointer(1);
    let object: Box<dyn Fn(u32) !block> = Box::new(|n| drop(n));
    object(1);
}
