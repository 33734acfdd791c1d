//! "Insertion of user-defined objects into a store does not require them to be `Send`": that is why a store could not be.
//! Today a linker asks for it in the host function's bounds, and the mistake is found where the function is defined.
//! run: asyncsend check examples/wasmtime/host_functions.rs
//! expect(rust): the host function that captures an `Rc` is refused by `func_wrap`, not by its callers.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

struct Linker {
    functions: Vec<(String, Box<dyn Fn(u64) -> u64 + Send + Sync>)>,
}

impl Linker {
    fn func_wrap(&mut self, name: &str, f: impl Fn(u64) -> u64 + Send + Sync + 'static) {
        self.functions.push((name.to_owned(), Box::new(f)));
    }
}

fn shared<T: Send + Sync>(_: &T) {}

fn define(linker: &mut Linker) {
    linker.func_wrap("double", |n| n * 2);

    let calls = Arc::new(AtomicU64::new(0));
    linker.func_wrap("count", move |n| n + calls.fetch_add(1, Ordering::Relaxed));

    let offset = Rc::new(3);
    linker.func_wrap("offset", move |n| n + *offset); //~ ERROR
    shared(linker);
}
