//! The text's red flag: store data that holds an `Rc<RefCell<..>>` where the linker asks for `Send` data. Its diagnosis is
//! right that the bound, not the macro, is at fault; `RefCell` alone would have been fine.
//! run: asyncsend check examples/bindgen/store_data.rs
//! expect(rust): the first state is refused where the linker asks for it.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct WasiCtx(Vec<String>);
struct ResourceTable(Vec<Option<Box<dyn std::any::Any + Send>>>);
struct MyCache(Vec<u8>);

/// What generated bindings ask of a store's data.
fn add_to_linker<T: Send>() {}

struct MyState {
    cache: Rc<RefCell<MyCache>>,
    ctx: WasiCtx,
    table: ResourceTable,
}

struct Unshared {
    cache: RefCell<MyCache>,
    ctx: WasiCtx,
    table: ResourceTable,
}

struct Shared {
    cache: Arc<Mutex<MyCache>>,
    ctx: WasiCtx,
    table: ResourceTable,
}

fn main() {
    add_to_linker::<MyState>(); //~ ERROR
    add_to_linker::<Unshared>();
    add_to_linker::<Shared>();
}
