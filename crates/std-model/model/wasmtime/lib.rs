// By hand: wasmtime 26 as far as embedders of components meet it. Wasm runs on a fiber of its own under async support; its
// activations are taken off the thread at each suspension (`store.rs`, `FiberFuture`), so calls are `!tls`.
// Release: 26.
pub mod component;

pub use anyhow::Result;
pub use anyhow::Error;

pub struct Config { _0: std::collections::BTreeMap<std::string::String, std::string::String> }
impl crate::Config {
    pub fn new() !tls -> crate::Config;
    pub fn async_support(&mut self, enable: bool) !tls + !panic -> &mut crate::Config;
    pub fn wasm_component_model(&mut self, enable: bool) !tls + !panic -> &mut crate::Config;
    pub fn consume_fuel(&mut self, enable: bool) !tls + !panic -> &mut crate::Config;
    pub fn epoch_interruption(&mut self, enable: bool) !tls + !panic -> &mut crate::Config;
}
impl std::default::Default for crate::Config { fn default() !tls -> crate::Config; }
impl std::clone::Clone for crate::Config { fn clone(&self) !tls -> crate::Config; }

pub struct Engine { _0: std::sync::Arc<crate::Config> }
impl crate::Engine {
    pub fn new(config: &crate::Config) !tls -> crate::Result<crate::Engine>;
    pub fn increment_epoch(&self) !tls + !panic;
    pub fn config(&self) !tls + !panic -> &crate::Config;
}
impl std::default::Default for crate::Engine { fn default() !tls -> crate::Engine; }
impl std::clone::Clone for crate::Engine { fn clone(&self) !tls + !panic -> crate::Engine; }

pub struct Module { _0: std::sync::Arc<crate::Config> }
impl crate::Module {
    pub fn new(engine: &crate::Engine, bytes: impl std::convert::AsRef<[u8]>) !tls -> crate::Result<crate::Module>;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
    pub fn name(&self) !tls + !panic -> std::option::Option<&str>;
}
impl std::clone::Clone for crate::Module { fn clone(&self) !tls + !panic -> crate::Module; }

/// `Send` and `Sync` as its data are: everything else in it is.
pub struct Store<T> { _0: std::boxed::Box<T> }
impl<T> crate::Store<T> {
    #[no_drop]
    pub fn new(engine: &crate::Engine, data: T) !tls -> crate::Store<T>;
    pub fn data(&self) !tls + !panic -> &T;
    pub fn data_mut(&mut self) !tls + !panic -> &mut T;
    #[no_drop]
    pub fn into_data(self) !tls -> T;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
    pub fn set_fuel(&mut self, fuel: u64) !tls -> crate::Result<()>;
    pub fn get_fuel(&self) !tls -> crate::Result<u64>;
    pub fn set_epoch_deadline(&mut self, ticks: u64) !tls;
    pub fn fuel_async_yield_interval(&mut self, interval: std::option::Option<u64>) !tls -> crate::Result<()>;
}
pub struct StoreContext<'a, T> { _0: &'a T }
pub struct StoreContextMut<'a, T> { _0: &'a mut T }
impl<'a, T> crate::StoreContext<'a, T> {
    pub fn data(&self) !tls + !panic -> &'a T;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
}
impl<'a, T> crate::StoreContextMut<'a, T> {
    pub fn data(&self) !tls + !panic -> &T;
    pub fn data_mut(&mut self) !tls + !panic -> &mut T;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
}
pub trait AsContext {
    type Data;
    fn as_context(&self) -> crate::StoreContext<'_, Self::Data>;
}
pub trait AsContextMut: crate::AsContext {
    fn as_context_mut(&mut self) -> crate::StoreContextMut<'_, Self::Data>;
}
impl<T> crate::AsContext for crate::Store<T> { type Data = T; fn as_context(&self) !tls + !panic -> crate::StoreContext<'_, T>; }
impl<T> crate::AsContext for crate::StoreContext<'_, T> { type Data = T; fn as_context(&self) !tls + !panic -> crate::StoreContext<'_, T>; }
impl<T> crate::AsContext for crate::StoreContextMut<'_, T> { type Data = T; fn as_context(&self) !tls + !panic -> crate::StoreContext<'_, T>; }
impl<T> crate::AsContextMut for crate::Store<T> { fn as_context_mut(&mut self) !tls + !panic -> crate::StoreContextMut<'_, T>; }
impl<T> crate::AsContextMut for crate::StoreContextMut<'_, T> { fn as_context_mut(&mut self) !tls + !panic -> crate::StoreContextMut<'_, T>; }
impl<T: crate::AsContext> crate::AsContext for &'_ T { type Data = T::Data; fn as_context(&self) -> crate::StoreContext<'_, T::Data> { T::as_context(*self) } }
impl<T: crate::AsContext> crate::AsContext for &'_ mut T { type Data = T::Data; fn as_context(&self) -> crate::StoreContext<'_, T::Data> { T::as_context(*self) } }
impl<T: crate::AsContextMut> crate::AsContextMut for &'_ mut T { fn as_context_mut(&mut self) -> crate::StoreContextMut<'_, T::Data> { T::as_context_mut(*self) } }
