//! The state behind the bindings. Plain bindings ask nothing of it: a store with an `Rc` runs on its thread. Asynchronous
//! ones need `Send` data, since wasmtime's `call_async` may be polled by any thread, and the chain leads to the field that is
//! in the way. The text's fix, `Arc<Mutex<_>>`, is right there. A task that makes its store itself would not need it, but
//! for wasmtime's own bound.
//! run: asyncsend check examples/bindgen/host_state.rs
//! expect(rust): the three uses of a state with an `Rc` in asynchronous bindings are refused.
//! expect(proposal): the same: the bound is wasmtime's.
//! expect(sound): the same.
//! needs: wasmtime

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use wasmtime::component::{Component, Linker, Resource};
use wasmtime::{Engine, Result, Store};

mod plain {
    wasmtime::component::bindgen!({ world: "plain", path: "wit" });
}

mod asynchronous {
    wasmtime::component::bindgen!({ world: "plain", path: "wit", async: true });
}

struct MyCache(Vec<(String, Vec<u8>)>);

struct OldState {
    cache: Rc<RefCell<MyCache>>,
}

struct NewState {
    cache: Arc<Mutex<MyCache>>,
}

impl plain::PlainImports for OldState {
    fn log(&mut self, line: String) {
        println!("{line}: {}", self.cache.borrow().0.len());
    }
}

impl plain::example::gav::cache::Host for OldState {
    fn store(
        &mut self,
        e: plain::example::gav::cache::Entry,
        _: plain::example::gav::cache::Rights,
    ) -> std::result::Result<(), plain::example::gav::cache::Level> {
        self.cache.borrow_mut().0.push((e.key, e.value));
        Ok(())
    }
}

impl plain::example::gav::cache::HostSession for OldState {
    fn new(&mut self, _: String) -> Resource<plain::example::gav::cache::Session> {
        Resource::new_own(1)
    }
    fn lookup(
        &mut self,
        _: Resource<plain::example::gav::cache::Session>,
        key: String,
    ) -> plain::example::gav::cache::Outcome {
        plain::example::gav::cache::Outcome::Denied(key)
    }
    fn drop(&mut self, _: Resource<plain::example::gav::cache::Session>) -> Result<()> {
        Ok(())
    }
}

fn one_thread(engine: &Engine, component: &Component) -> Result<u32> {
    let mut linker = Linker::new(engine);
    plain::Plain::add_to_linker(&mut linker, |state: &mut OldState| state)?;
    let cache = Rc::new(RefCell::new(MyCache(Vec::new())));
    let mut store = Store::new(engine, OldState { cache });
    let bindings = plain::Plain::instantiate(&mut store, component, &linker)?;
    let answer = bindings.call_run(&mut store, &[String::from("gav")])?;
    Ok(answer.unwrap_or_default())
}

async fn old_state(engine: &Engine, component: &Component, linker: &Linker<OldState>) -> Result<()> {
    let cache = Rc::new(RefCell::new(MyCache(Vec::new())));
    let mut store = Store::new(engine, OldState { cache });
    let bindings = asynchronous::Plain::instantiate_async(&mut store, component, linker).await?; //~ ERROR
    let _ = bindings.call_run(&mut store, &[]).await?; //~ ERROR
    Ok(())
}

async fn new_state(engine: &Engine, component: &Component, linker: &Linker<NewState>) -> Result<()> {
    let cache = Arc::new(Mutex::new(MyCache(Vec::new())));
    let mut store = Store::new(engine, NewState { cache });
    let bindings = asynchronous::Plain::instantiate_async(&mut store, component, linker).await?;
    let _ = bindings.call_run(&mut store, &[]).await?;
    println!("{}", store.data().cache.lock().unwrap().0.len());
    Ok(())
}

fn spawned(engine: Engine, component: Component, linker: Linker<NewState>) {
    tokio::spawn(async move { new_state(&engine, &component, &linker).await.is_ok() });
}
