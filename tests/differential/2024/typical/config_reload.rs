//! Interior mutability in shared configuration.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::sync::RwLock;
use std::sync::atomic::{AtomicBool, Ordering};
struct Flags {
    verbose: Cell<bool>,
}
struct SharedFlags {
    verbose: AtomicBool,
    names: RwLock<Vec<String>>,
}
fn arc_cell(f: Arc<Flags>) {
    need_send(async move { //~ ERROR future
        f.verbose.set(true);
        y().await;
    });
}
fn arc_atomic(f: Arc<SharedFlags>) {
    need_send(async move {
        f.verbose.store(true, Ordering::Relaxed);
        y().await;
        f.names.write().unwrap().push(String::new());
        y().await;
    });
}
fn read_guard(f: Arc<SharedFlags>) {
    need_send(async move { //~ ERROR future
        for name in f.names.read().unwrap().iter() {
            y().await;
            drop(name.len());
        }
    });
}
fn cloned_names(f: Arc<SharedFlags>) {
    need_send(async move {
        let names = f.names.read().unwrap().clone();
        for name in names {
            y().await;
            drop(name);
        }
    });
}
fn owned_cell(f: Flags) {
    need_send(async move {
        f.verbose.set(true);
        y().await;
        f.verbose.set(false);
    });
}
