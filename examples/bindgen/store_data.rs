//! The text's red flag: store data that holds an `Rc<RefCell<..>>`. `WasiView` has `Send` for a supertrait, so the error
//! stands at the impl, and leads to the field. Its diagnosis is right that the bound, not the macro, is at fault here;
//! `RefCell` alone would have been fine.
//! run: asyncsend check examples/bindgen/store_data.rs
//! expect(rust): the state with an `Rc` is refused where it becomes a `WasiView`.
//! expect(proposal): the same: the bounds are wasmtime's.
//! expect(sound): the same.
//! needs: wasmtime

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use wasmtime::component::Linker;
use wasmtime_wasi::{ResourceTable, WasiCtx, WasiView, add_to_linker_async};

struct MyCache(Vec<u8>);

struct MyState {
    cache: Rc<RefCell<MyCache>>,
    ctx: WasiCtx,
    table: ResourceTable,
}

impl WasiView for MyState { //~ ERROR
    fn table(&mut self) -> &mut ResourceTable {
        &mut self.table
    }
    fn ctx(&mut self) -> &mut WasiCtx {
        &mut self.ctx
    }
}

struct Unshared {
    cache: RefCell<MyCache>,
    ctx: WasiCtx,
    table: ResourceTable,
}

impl WasiView for Unshared {
    fn table(&mut self) -> &mut ResourceTable {
        &mut self.table
    }
    fn ctx(&mut self) -> &mut WasiCtx {
        &mut self.ctx
    }
}

struct Shared {
    cache: Arc<Mutex<MyCache>>,
    ctx: WasiCtx,
    table: ResourceTable,
}

impl WasiView for Shared {
    fn table(&mut self) -> &mut ResourceTable {
        &mut self.table
    }
    fn ctx(&mut self) -> &mut WasiCtx {
        &mut self.ctx
    }
}

fn adds(mine: &mut Linker<MyState>, unshared: &mut Linker<Unshared>, shared: &mut Linker<Shared>) {
    let _ = add_to_linker_async(mine);
    let _ = add_to_linker_async(unshared);
    let _ = add_to_linker_async(shared);
}
