//! The text's first list: `Engine` and `Module` are shared by all threads, so a module is compiled once and instantiated
//! on many. The stand-ins have the shape of wasmtime's types: `Arc`s around immutable data.
//! run: asyncsend check examples/wasmtime/send_and_sync_types.rs
//! expect(rust): accepted.
//! expect(proposal): accepted.
//! expect(sound): accepted.

use std::sync::Arc;
use std::thread;

#[derive(Clone, Default)]
struct Config {
    consume_fuel: bool,
}

#[derive(Clone)]
struct Engine(Arc<Config>);

#[derive(Clone)]
struct Module {
    engine: Engine,
    code: Arc<[u8]>,
}

struct Trap {
    message: String,
    backtrace: Vec<usize>,
}

fn shared<T: Send + Sync>() {}

fn types() {
    shared::<Config>();
    shared::<Engine>();
    shared::<Module>();
    shared::<Trap>();
}

fn instantiate(module: &Module) -> Result<usize, Trap> {
    if module.code.is_empty() {
        return Err(Trap { message: String::from("no code"), backtrace: vec![] });
    }
    Ok(module.code.len() + usize::from(module.engine.0.consume_fuel))
}

fn main() {
    let engine = Engine(Arc::new(Config::default()));
    let module = Module { engine, code: vec![0, 97, 115, 109].into() };
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let module = module.clone();
            thread::spawn(move || instantiate(&module))
        })
        .collect();
    for thread in threads {
        if let Ok(Err(trap)) = thread.join() {
            println!("{} {:?}", trap.message, trap.backtrace);
        }
    }
}
