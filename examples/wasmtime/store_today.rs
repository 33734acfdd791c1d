//! Today's wasmtime, as the checker models it: `Store<T>` is `Send` if `T` is, a linker never holds anything else, and
//! `Func`, `Instance` and their like are indices into a store. So the text's second list is no longer true, and its
//! advice "don't move a `Store` between threads" is out of date: a store without an `Rc` moves under today's rules.
//! run: asyncsend check examples/wasmtime/store_today.rs
//! expect(rust): the store whose data holds an `Rc` is refused, for itself, where `call_async` asks for it, and at the spawn.
//! expect(proposal): `call_async` is refused, since the bound is wasmtime's; an `Rc` may be sent to another task.
//! expect(sound): refused as under `rust`; the spawn of the store that was made outside, for its `Rc`.
//! needs: wasmtime

use std::rc::Rc;
use wasmtime::{Engine, Extern, Func, Global, Instance, Linker, Memory, Module, Result, Store, Table, Val};

fn shared<T: Send + Sync>() {}
fn send<T: Send>() {}

fn connected_to_a_store() {
    shared::<Store<String>>();
    shared::<Linker<Rc<u32>>>();
    shared::<Instance>();
    shared::<Extern>();
    shared::<Func>();
    shared::<Global>();
    shared::<Table>();
    shared::<Memory>();
    shared::<Val>();
}

fn with_an_rc() {
    send::<Store<Rc<u32>>>(); //~ ERROR
}

async fn run(engine: &Engine, module: &Module, linker: &Linker<String>) -> Result<i64> {
    let mut store = Store::new(engine, String::from("state"));
    let instance = linker.instantiate_async(&mut store, module).await?;
    let run = instance.get_typed_func::<i64, i64>(&mut store, "run")?;
    let once = run.call_async(&mut store, 1).await?;
    run.call_async(&mut store, once).await
}

fn serve(engine: Engine, module: Module, linker: Linker<String>) {
    tokio::spawn(async move { println!("{:?}", run(&engine, &module, &linker).await.ok()) });
}

async fn call(func: Func, mut store: Store<Rc<u32>>) -> bool {
    func.call_async(&mut store, &[Val::I64(2)], &mut []).await.is_ok() //~ ERROR
}

fn moves(store: Store<Rc<u32>>) {
    tokio::spawn(async move { //~ ERROR[rust,sound]
        tokio::task::yield_now().await;
        println!("{}", store.data());
    });
}
