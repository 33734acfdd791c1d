//! What works on stable today: the trait itself promises `Send`, with `-> impl Future + Send`; impls may still be written
//! as `async fn`.
//! run: asyncsend check examples/async-traits/bounded_in_trait.rs
//! expect(rust): the impl that keeps an `Rc` across its await is refused, callers need no bound.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::future::{Future, ready};
use std::rc::Rc;

fn spawn<F: Future + Send + 'static>(_: F) {}

trait AsyncTask {
    fn run(&self) -> impl Future<Output = u32> + Send;
}

struct Plain;
impl AsyncTask for Plain {
    async fn run(&self) -> u32 {
        ready(1).await
    }
}

struct Local;
impl AsyncTask for Local {
    async fn run(&self) -> u32 { //~ ERROR
        let rc = Rc::new(1);
        ready(()).await;
        *rc
    }
}

fn spawn_task<T: AsyncTask + Send + Sync + 'static>(worker: T) {
    spawn(async move { worker.run().await });
}
