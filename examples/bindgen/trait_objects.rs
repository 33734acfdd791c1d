//! The text's edge case: `Box<dyn MyService>` is `Send` only if it says so, and shared services need `Sync` as well.
//! run: asyncsend check examples/bindgen/trait_objects.rs
//! expect(rust): the three states whose trait object promises too little are refused.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::sync::Arc;

trait MyService {
    fn call(&self) -> u32;
}

struct Plain(Box<dyn MyService>);
struct Sendable(Box<dyn MyService + Send>);
struct Shared(Arc<dyn MyService + Send>);
struct SyncShared(Arc<dyn MyService + Send + Sync>);

fn store_data<T: Send>(_: T) {}

fn plain(state: Plain) {
    store_data(state); //~ ERROR
}
fn sendable(state: Sendable) {
    println!("{}", state.0.call());
    store_data(state);
}
fn shared(state: Shared) {
    store_data(state); //~ ERROR
}
fn sync_shared(state: SyncShared) {
    println!("{}", state.0.call());
    store_data(state);
}
fn borrowed(state: &'static Sendable) {
    store_data(state); //~ ERROR
}
