//! The text's second solution: dynamic dispatch through a boxed `dyn Future + Send`. Its remark that "native async traits
//! in trait objects are valid" is wrong: a trait with an `async fn` is not dyn-compatible, which is why this one is
//! written out.
//! run: asyncsend check examples/async-traits/boxed.rs
//! expect(rust): the impl that boxes a future around an `Rc` and the `dyn` of the native trait are refused.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::future::{Future, ready};
use std::pin::Pin;
use std::rc::Rc;

fn spawn<F: Future<Output = ()> + Send + 'static>(_: F) {}

trait SendAsyncService: Send + Sync {
    fn execute(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

struct EmailService;
impl SendAsyncService for EmailService {
    fn execute(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async {
            // Async logic here
            ready(()).await;
        })
    }
}

struct LocalService;
impl SendAsyncService for LocalService {
    fn execute(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let rc = Rc::new(1);
        Box::pin(async move { drop((rc, ready(()).await)) }) //~ ERROR
    }
}

fn process_dynamic(service: Box<dyn SendAsyncService>) {
    spawn(async move {
        service.execute().await;
    });
}

trait Native {
    async fn execute(&self);
}

fn native(_: Box<dyn Native>) {} //~ ERROR
