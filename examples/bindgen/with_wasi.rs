//! The error of the title, as reported in bytecodealliance/wasmtime#9487: plain bindings leave the store's data alone, and
//! their `add_to_linker<T>` has no `T: Send`; mapped to WASI, they call WASI's, which asks for it. No type of the user is
//! to blame, and none of the text's fixes helps: the bound is missing in what the macro makes. `bindgen!` is expanded here
//! by the library that wasmtime itself uses; rustc says the same of the call.
//! run: asyncsend check examples/bindgen/with_wasi.rs
//! expect(rust): the first call of the macro is refused; the other two are accepted.
//! expect(proposal): the same.
//! expect(sound): the same.
//! needs: wasmtime

mod as_reported {
    wasmtime::component::bindgen!({ //~ ERROR
        world: "gav",
        path: "wit",
        with: {
            "wasi": wasmtime_wasi::bindings,
            "wasi:http": wasmtime_wasi_http::bindings::http,
        },
    });
}

mod with_the_bound {
    wasmtime::component::bindgen!({
        world: "gav",
        path: "wit",
        with: {
            "wasi": wasmtime_wasi::bindings,
            "wasi:http": wasmtime_wasi_http::bindings::http,
        },
        require_store_data_send: true,
    });
}

mod asynchronous {
    wasmtime::component::bindgen!({
        world: "gav",
        path: "wit",
        with: {
            "wasi": wasmtime_wasi::bindings,
            "wasi:http": wasmtime_wasi_http::bindings::http,
        },
        async: true,
    });
}
