//! "Anything captured by async host functions may also need to be `Send`": what they keep across an await, too, such as
//! the guard that the text's `Arc<Mutex<Service>>` makes easy to hold for too long. The bound is the linker's: it boxes
//! each future as `dyn Future + Send`.
//! run: asyncsend check examples/bindgen/captured_values.rs
//! expect(rust): the function that captures an `Rc`, the future that keeps one and the one that holds a guard are refused.
//! expect(proposal): the same: a linker's boxed futures are `Send` in every rule set.
//! expect(sound): the same.
//! needs: wasmtime

use std::rc::Rc;
use std::sync::{Arc, Mutex};
use tokio::task::yield_now;
use wasmtime::Result;
use wasmtime::component::LinkerInstance;

struct Service {
    calls: u32,
}

impl Service {
    fn new() -> Self {
        Service { calls: 0 }
    }
}

fn good(linker: &mut LinkerInstance<'_, u32>) -> Result<()> {
    let shared = Arc::new(Mutex::new(Service::new()));
    linker.func_wrap_async("good", move |_, (by,): (u32,)| {
        let shared = shared.clone();
        Box::new(async move {
            shared.lock().unwrap().calls += by;
            yield_now().await;
            Ok((shared.lock().unwrap().calls,))
        })
    })
}

fn captures_an_rc(linker: &mut LinkerInstance<'_, u32>) {
    let shared = Rc::new(Service::new());
    let _ = linker.func_wrap_async("rc", move |_, (by,): (u32,)| { //~ ERROR
        let calls = shared.calls;
        Box::new(async move { Ok((calls + by,)) })
    });
}

fn keeps_an_rc(linker: &mut LinkerInstance<'_, u32>) -> Result<()> {
    linker.func_wrap_async("kept", |_, (by,): (u32,)| {
        Box::new(async move { //~ ERROR
            let service = Rc::new(Service { calls: by });
            yield_now().await;
            Ok((service.calls,))
        })
    })
}

fn holds_the_guard(linker: &mut LinkerInstance<'_, u32>) -> Result<()> {
    let shared = Arc::new(Mutex::new(Service::new()));
    linker.func_wrap_async("guard", move |_, (by,): (u32,)| {
        let shared = shared.clone();
        Box::new(async move { //~ ERROR
            let mut service = shared.lock().unwrap();
            service.calls += by;
            yield_now().await;
            Ok((service.calls,))
        })
    })
}
