//! The text's corrected setup, with stand-ins for wasmtime's types and for what `bindgen!` generates. In today's
//! `wasmtime-wasi`, `WasiView` has one method that returns both parts, and needs `Send`.
//! run: asyncsend check examples/bindgen/wasi_view.rs
//! expect(rust): accepted.
//! expect(proposal): accepted.
//! expect(sound): accepted.

use std::future::Future;
use std::sync::{Arc, Mutex};

struct WasiCtx {
    arguments: Vec<String>,
}

struct WasiCtxBuilder {
    ctx: WasiCtx,
}

impl WasiCtxBuilder {
    fn new() -> Self {
        WasiCtxBuilder { ctx: WasiCtx { arguments: Vec::new() } }
    }
    fn build(self) -> WasiCtx {
        self.ctx
    }
}

struct ResourceTable {
    entries: Vec<Option<Box<dyn std::any::Any + Send>>>,
}

impl ResourceTable {
    fn new() -> Self {
        ResourceTable { entries: Vec::new() }
    }
}

trait WasiView: Send {
    fn table(&mut self) -> &mut ResourceTable;
    fn ctx(&mut self) -> &mut WasiCtx;
}

struct Store<T>(T);

/// As generated: calls an export of the world `gav`.
async fn call_run<T: WasiView>(store: &mut Store<T>) -> usize {
    let arguments = store.0.ctx().arguments.len();
    std::future::ready(()).await;
    arguments + store.0.table().entries.len()
}

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

fn spawn<F: Future<Output = ()> + Send + 'static>(_: F) {}

fn main() {
    spawn(async {
        let mut store = Store(build_state());
        let results = call_run(&mut store).await;
        store.0.shared_data.lock().unwrap().push(results.to_string());
    });
}
