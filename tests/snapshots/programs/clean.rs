//@ check
//@ check --error-format json
//@ check --error-format short
//@ futures
//@ effects
async fn pause() {}

fn main() {
    tokio::spawn(pause());
}
