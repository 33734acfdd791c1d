//@ check
//@ check --deny undecided
//@ check --error-format json
//@ futures
//@ effects
mod elsewhere;

async fn pause() {}

async fn attempt() -> Option<u32> {
    let value = mystery!(1, 2);
    pause().await;
    value
}

fn main() {
    tokio::spawn(attempt());
}
