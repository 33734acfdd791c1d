//! "Anything captured by async host functions may also need to be `Send`": what they keep across an await, too, such as
//! the guard that the text's `Arc<Mutex<Service>>` makes easy to hold for too long.
//! run: asyncsend check examples/bindgen/captured_values.rs
//! expect(rust): the function that keeps an `Rc` and the one that holds a guard are refused.
//! expect(proposal): the same: a linker's boxed futures are `Send` in every rule set.
//! expect(sound): the same.

use std::future::{Future, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct Service {
    calls: u32,
}

impl Service {
    fn new() -> Self {
        Service { calls: 0 }
    }
}

type HostFuture = Pin<Box<dyn Future<Output = u32> + Send>>;

fn good() -> HostFuture {
    let shared = Arc::new(Mutex::new(Service::new()));
    Box::pin(async move {
        shared.lock().unwrap().calls += 1;
        ready(()).await;
        shared.lock().unwrap().calls
    })
}

fn captures_an_rc() -> HostFuture {
    let shared = Rc::new(Service::new());
    Box::pin(async move { ready(shared.calls).await + shared.calls }) //~ ERROR
}

fn holds_the_guard() -> HostFuture {
    let shared = Arc::new(Mutex::new(Service::new()));
    Box::pin(async move { //~ ERROR
        let mut service = shared.lock().unwrap();
        service.calls += 1;
        ready(service.calls).await
    })
}
