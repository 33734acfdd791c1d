//! The text's broken program: a worker of a generic type is run inside `tokio::spawn`.
//! run: asyncsend check examples/async-traits/broken.rs
//! expect(rust): the spawn is refused: `T::run`'s future is not known to be `Send`.
//! expect(proposal): refused: it is not known to be `AsyncSend` either; an implied `!tls` does not say what it keeps.
//! expect(sound): refused, as under `proposal`.
//! needs: tokio

use tokio::task;

trait AsyncTask {
    async fn run(&self);
}

// Fails: Compiler cannot prove T::run() returns a Send future
fn spawn_task<T>(worker: T)
where
    T: AsyncTask + Send + Sync + 'static,
{
    task::spawn(async move { //~ ERROR
        worker.run().await;
    });
}
