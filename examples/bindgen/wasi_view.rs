//! The text's corrected setup, on wasmtime 26: bindings whose functions ask for `Send`, a state with `Arc<Mutex<_>>` that
//! implements `WasiView`, and a task that runs the component. (In later releases `WasiView` has one method that returns
//! both parts.)
//! run: asyncsend check examples/bindgen/wasi_view.rs
//! expect(rust): accepted.
//! expect(proposal): accepted.
//! expect(sound): accepted.
//! needs: wasmtime

use std::sync::{Arc, Mutex};
use wasmtime::component::{Component, Linker};
use wasmtime::{Engine, Result, Store};
use wasmtime_wasi::{ResourceTable, WasiCtx, WasiCtxBuilder, WasiView};

wasmtime::component::bindgen!({
    world: "command",
    path: "wit",
    with: { "wasi": wasmtime_wasi::bindings },
    async: true,
});

struct AppState {
    table: ResourceTable,
    ctx: WasiCtx,
    shared_data: Arc<Mutex<Vec<String>>>,
}

impl WasiView for AppState {
    fn table(&mut self) -> &mut ResourceTable {
        &mut self.table
    }

    fn ctx(&mut self) -> &mut WasiCtx {
        &mut self.ctx
    }
}

fn build_state() -> AppState {
    AppState {
        table: ResourceTable::new(),
        ctx: WasiCtxBuilder::new().build(),
        shared_data: Arc::new(Mutex::new(Vec::new())),
    }
}

async fn run(engine: &Engine, component: &Component) -> Result<u32> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::add_to_linker_async(&mut linker)?;
    let mut store = Store::new(engine, build_state());
    let bindings = Command::instantiate_async(&mut store, component, &linker).await?;
    let answer = bindings.call_run(&mut store, &[String::from("gav")]).await?;
    store.data().shared_data.lock().unwrap().push(String::from("done"));
    Ok(answer.unwrap_or_default())
}

fn spawned(engine: Engine, component: Component) {
    tokio::spawn(async move { println!("{:?}", run(&engine, &component).await.ok()) });
}
