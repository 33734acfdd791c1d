//! The text's fix. It is no "modern Rust": return-type notation is a nightly feature, and the `for<'a>` the text puts
//! before the bound is superfluous. Everything it says about the bound's meaning is right.
//! run: asyncsend check examples/async-traits/return_type_notation.rs
//! expect(rust): accepted, with the feature switched on.
//! expect(proposal): accepted.
//! expect(sound): accepted: a `Send` future whose output is `Send` may always be spawned.
//! needs: tokio

#![feature(return_type_notation)]

use std::sync::Arc;

trait AsyncTask {
    async fn run(&self);
}

struct DatabaseWorker;

impl AsyncTask for DatabaseWorker {
    async fn run(&self) {
        // Simulating async work
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
}

fn spawn_task<T>(worker: Arc<T>)
where
    T: AsyncTask + Send + Sync + 'static,
    // Explicitly mandate that the Future returned by run() is Send
    T::run(..): Send,
{
    tokio::spawn(async move {
        worker.run().await;
    });
}

#[tokio::main]
async fn main() {
    let worker = Arc::new(DatabaseWorker);
    spawn_task(worker);
}
