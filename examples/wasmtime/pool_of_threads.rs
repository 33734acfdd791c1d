//! The text's recommended design: "a pool of threads executing WebAssembly", each request routed to one of them, where its
//! store lives and dies. Fuel makes a request give way to the others of its thread. It needs nothing but today's `Send`: what
//! travels is the request and the answer. The price is that a busy thread cannot give a request away.
//! run: asyncsend check --rules rust examples/wasmtime/pool_of_threads.rs
//! expect(rust): accepted.
//! expect(proposal): accepted.
//! expect(sound): accepted.
//! needs: tokio

#[path = "model/then.rs"]
mod wasmtime;

use tokio::sync::{mpsc, oneshot};
use tokio::task::LocalSet;
use wasmtime::{Config, Engine, Linker, Module, Store, Trap};

struct Request {
    argument: i64,
    answer: oneshot::Sender<Result<i64, Trap>>,
}

async fn handle(engine: Engine, module: Module, argument: i64) -> Result<i64, Trap> {
    let store = Store::new(&engine);
    let instance = Linker::new(&store).instantiate(&module);
    match instance.get_func(0) {
        Some(run) => run.call_async(argument).await,
        None => Ok(0),
    }
}

fn worker(engine: Engine, module: Module) -> mpsc::Sender<Request> {
    let (sender, mut requests) = mpsc::channel::<Request>(16);
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().build() else { return };
        let local = LocalSet::new();
        local.spawn_local(async move {
            while let Some(request) = requests.recv().await {
                let (engine, module) = (engine.clone(), module.clone());
                // The requests of one thread take turns: this one is not movable, and need not be.
                tokio::task::spawn_local(async move {
                    let answer = handle(engine, module, request.argument).await;
                    let _ = request.answer.send(answer);
                });
            }
        });
        runtime.block_on(local);
    });
    sender
}

async fn route(pool: &[mpsc::Sender<Request>], argument: i64) -> Option<i64> {
    let (answer, done) = oneshot::channel();
    let worker = pool.get(argument.unsigned_abs() as usize % pool.len().max(1))?;
    worker.send(Request { argument, answer }).await.ok()?;
    done.await.ok()?.ok()
}

#[tokio::main]
async fn main() {
    let engine = Engine::new(Config::default().consume_fuel(true));
    let Ok(module) = Module::new(&engine, 1) else { return };
    let pool: Vec<_> = (0..4).map(|_| worker(engine.clone(), module.clone())).collect();
    // Those who route the requests may migrate: nothing of a store is with them.
    let request = tokio::spawn(async move { route(&pool, 7).await });
    println!("{:?}", request.await);
}
