//@ check --rules rust

use std::rc::Rc;
use wasmtime::component::{Component, Linker, bindgen};
use wasmtime::{Engine, Store};

mod plain {
    wasmtime::component::bindgen!({ inline: "package a:b; world w { import log: func(line: string); }" });
}

mod asynchronous {
    use super::bindgen;
    bindgen!({ inline: "package a:b; world w { import log: func(line: string); }", async: true });
}

struct State(Rc<u8>);

impl plain::WImports for State {
    fn log(&mut self, _: String) {}
}

impl asynchronous::WImports for State {
    fn log<'a, 'b>(&'a mut self, _: String) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + 'b>>
    where
        'a: 'b,
    {
        Box::pin(async {})
    }
}

fn accepted(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    plain::W::add_to_linker(linker, |state: &mut State| state)
}

async fn refused(engine: &Engine, component: &Component, linker: &Linker<State>) {
    let mut store = Store::new(engine, State(Rc::new(1)));
    let _ = asynchronous::W::instantiate_async(&mut store, component, linker).await;
}

mod wrong {
    wasmtime::component::bindgen!({ wrold: "gav" });
    wasmtime::component::bindgen!({ inline: "package a:b; world w { import nothing; }" });
    wasmtime::component::bindgen!({ inline: "package a:b; world w {}", async: tru });
    wasmtime::component::flags!(Rights);
}

mod by_path {
    super::bindgen!({ inline: "package a:b; world w { import log: func(line: string); }" });
}

impl by_path::WImports for State {
    fn log(&mut self, _: String) {}
}

fn in_a_body(linker: &mut Linker<State>) -> wasmtime::Result<()> {
    wasmtime::component::bindgen!({
        inline: "package a:b; world v { import wasi:cli/environment@0.2.1; } \
                 package wasi:cli@0.2.1 { interface environment {} }",
        with: { "wasi": wasmtime_wasi::bindings },
    });
    V::add_to_linker(linker, |state: &mut State| state)
}
