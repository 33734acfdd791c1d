// By hand: wasmtime-wasi-http 26.
// Release: 26.
pub struct WasiHttpCtx { _priv: () }
impl crate::WasiHttpCtx { pub fn new() !tls + !panic -> Self; }
pub trait WasiHttpView: std::marker::Send {
    fn ctx(&mut self) -> &mut crate::WasiHttpCtx;
    fn table(&mut self) -> &mut wasmtime::component::ResourceTable;
}
impl<T: ?Sized + crate::WasiHttpView> crate::WasiHttpView for &mut T {
    fn ctx(&mut self) -> &mut crate::WasiHttpCtx { T::ctx(*self) }
    fn table(&mut self) -> &mut wasmtime::component::ResourceTable { T::table(*self) }
}
pub struct WasiHttpImpl<T>(pub T);
impl<T: crate::WasiHttpView> crate::WasiHttpView for crate::WasiHttpImpl<T> {
    fn ctx(&mut self) -> &mut crate::WasiHttpCtx { T::ctx(&mut self.0) }
    fn table(&mut self) -> &mut wasmtime::component::ResourceTable { T::table(&mut self.0) }
}
pub fn add_to_linker_async<T: crate::WasiHttpView + wasmtime_wasi::WasiView>(linker: &mut wasmtime::component::Linker<T>) !tls -> wasmtime::Result<()>;
pub fn add_only_http_to_linker_async<T: crate::WasiHttpView>(linker: &mut wasmtime::component::Linker<T>) !tls -> wasmtime::Result<()>;
pub fn add_to_linker_sync<T: crate::WasiHttpView + wasmtime_wasi::WasiView>(linker: &mut wasmtime::component::Linker<T>) !tls -> wasmtime::Result<()>;
pub fn add_only_http_to_linker_sync<T: crate::WasiHttpView>(linker: &mut wasmtime::component::Linker<T>) !tls -> wasmtime::Result<()>;
/// The modules that `bindgen!` made: who hosts an interface, and how it is added to a linker. The functions of the
/// interfaces are left out.
pub mod bindings {
    pub mod http {
        pub mod types {
            pub struct IncomingRequest { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct OutgoingRequest { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct IncomingResponse { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct OutgoingResponse { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct IncomingBody { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct OutgoingBody { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct Fields { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub struct ResponseOutparam { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiHttpView> crate::bindings::http::types::Host for crate::WasiHttpImpl<T> {}
            impl<T: crate::bindings::http::types::Host + ?Sized + std::marker::Send> crate::bindings::http::types::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::http::types::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::http::types::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::http::types::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::http::types::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::http::types::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::http::types::Host + std::marker::Send, T: std::marker::Send;
        }
        pub mod outgoing_handler {
            pub trait Host: std::marker::Send {}
            impl<T: crate::WasiHttpView> crate::bindings::http::outgoing_handler::Host for crate::WasiHttpImpl<T> {}
            impl<T: crate::bindings::http::outgoing_handler::Host + ?Sized + std::marker::Send> crate::bindings::http::outgoing_handler::Host for &mut T {}
            pub trait GetHost<T>: Fn(T) -> <Self as crate::bindings::http::outgoing_handler::GetHost<T>>::Host + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static { type Host: crate::bindings::http::outgoing_handler::Host + std::marker::Send; }
            impl<F, T, O> crate::bindings::http::outgoing_handler::GetHost<T> for F where F: Fn(T) -> O + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static, O: crate::bindings::http::outgoing_handler::Host + std::marker::Send { type Host = O; }
            #[no_drop]
            pub fn add_to_linker_get_host<T>(linker: &mut wasmtime::component::Linker<T>, host_getter: impl for<'a> crate::bindings::http::outgoing_handler::GetHost<&'a mut T>) !tls -> wasmtime::Result<()> where T: std::marker::Send;
            #[no_drop]
            pub fn add_to_linker<T, U>(linker: &mut wasmtime::component::Linker<T>, get: impl Fn(&mut T) -> &mut U + std::marker::Send + std::marker::Sync + std::marker::Copy + 'static) !tls -> wasmtime::Result<()> where U: crate::bindings::http::outgoing_handler::Host + std::marker::Send, T: std::marker::Send;
        }
    }
}
