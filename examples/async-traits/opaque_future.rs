//! The text's root cause: the future of an `async fn` in a trait is opaque, so nothing is known of it for a type parameter.
//! For a concrete type its auto traits leak as usual.
//! run: asyncsend check examples/async-traits/opaque_future.rs
//! expect(rust): the generic spawn is refused.
//! expect(proposal): the same: the spawn here asks for `Send`.
//! expect(sound): the same.

use std::fmt::Error;
use std::future::Future;

fn spawn<F: Future + Send + 'static>(_: F) {}

trait DataProcessor {
    async fn process(&self, data: String) -> Result<(), Error>;
}

struct Lines;
impl DataProcessor for Lines {
    async fn process(&self, data: String) -> Result<(), Error> {
        for line in data.lines() {
            std::future::ready(()).await;
            println!("{line}");
        }
        Ok(())
    }
}

fn concrete(lines: Lines) {
    spawn(async move { lines.process(String::new()).await });
}

fn generic<T: DataProcessor + Send + Sync + 'static>(processor: T) {
    spawn(async move { processor.process(String::new()).await }); //~ ERROR
}
