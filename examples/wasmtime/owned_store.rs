//! What the text says no compiler can check: a task that makes its store itself and owns everything connected to it moves
//! "all at once" whenever it moves, so it may migrate. A store that was made outside and then moved in may not be spawned,
//! since a `Func` of it may be left behind; it may be awaited inside of the task that made it.
//! run: asyncsend futures examples/wasmtime/owned_store.rs
//! expect(rust): both spawns are refused: the future holds the store across an await.
//! expect(proposal): both are accepted, and with them a store that two tasks share.
//! expect(sound): the task that makes its own store is accepted, the other refused.
//! needs: tokio

#[path = "model/then.rs"]
mod wasmtime;

use wasmtime::{Engine, Func, Linker, Module, Store, Trap};

async fn request(module: &Module, argument: i64) -> Result<i64, Trap> {
    let store = Store::new(&Engine::new(&Default::default()));
    let mut linker = Linker::new(&store);
    let limit = 100;
    linker.define("clamp", Func::wrap(&store, move |n| n.min(limit)));
    let instance = linker.instantiate(module);
    let Some(run) = instance.get_func(0) else { return Ok(0) };
    run.call_async(argument).await?;
    run.call_async(argument).await
}

fn serve(module: Module) {
    tokio::spawn(async move { //~ ERROR[rust]
        match request(&module, 7).await {
            Ok(answer) => println!("{answer}"),
            Err(trap) => println!("{trap:?}"),
        }
    });
}

fn store_from_outside(module: &Module) {
    let store = Store::new(&Engine::new(&Default::default()));
    let instance = Linker::new(&store).instantiate(module);
    let left_behind = instance.get_func(0);
    tokio::spawn(async move { //~ ERROR[rust,sound]
        if let Some(run) = instance.get_func(0) {
            let _ = run.call_async(2).await;
        }
    });
    drop(left_behind);
}
