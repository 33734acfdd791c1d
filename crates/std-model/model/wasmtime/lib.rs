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

/// Indices into their store, which are `Send` and `Sync` whatever its data is.
pub struct Func { _0: u64, _1: usize }
pub struct Instance { _0: u64, _1: usize }
pub struct Memory { _0: u64, _1: usize }
pub struct Global { _0: u64, _1: usize }
pub struct Table { _0: u64, _1: usize }
/// A reference rooted in a scope of its store: an index as well.
pub struct Rooted<T> { _0: u64, _1: usize, _2: std::marker::PhantomData<fn() -> T> }
/// Behind a `Rooted`: what it holds is `Send` and `Sync`.
pub struct ExternRef { _0: std::boxed::Box<dyn std::any::Any + std::marker::Send + std::marker::Sync> }
pub enum Extern { Func(crate::Func), Global(crate::Global), Table(crate::Table), Memory(crate::Memory) }
pub enum Val { I32(i32), I64(i64), F32(u32), F64(u64), FuncRef(std::option::Option<crate::Func>), ExternRef(std::option::Option<crate::Rooted<crate::ExternRef>>) }
impl std::clone::Clone for crate::Func { fn clone(&self) !tls + !panic -> crate::Func; }
impl std::marker::Copy for crate::Func {}
impl std::clone::Clone for crate::Instance { fn clone(&self) !tls + !panic -> crate::Instance; }
impl std::marker::Copy for crate::Instance {}
impl std::clone::Clone for crate::Memory { fn clone(&self) !tls + !panic -> crate::Memory; }
impl std::marker::Copy for crate::Memory {}
impl std::clone::Clone for crate::Global { fn clone(&self) !tls + !panic -> crate::Global; }
impl std::marker::Copy for crate::Global {}
impl std::clone::Clone for crate::Table { fn clone(&self) !tls + !panic -> crate::Table; }
impl std::marker::Copy for crate::Table {}
impl std::clone::Clone for crate::Val { fn clone(&self) !tls + !panic -> crate::Val; }
impl std::marker::Copy for crate::Val {}
impl<T> std::clone::Clone for crate::Rooted<T> { fn clone(&self) !tls + !panic -> Self; }
impl<T> std::marker::Copy for crate::Rooted<T> {}
impl std::clone::Clone for crate::Extern { fn clone(&self) !tls + !panic -> crate::Extern; }
impl crate::ExternRef {
    #[no_drop]
    pub fn new<T>(store: impl crate::AsContextMut, value: T) -> crate::Result<crate::Rooted<crate::ExternRef>> where T: 'static + std::any::Any + std::marker::Send + std::marker::Sync;
}

/// What travels between host and wasm.
pub unsafe trait WasmTy: std::marker::Send {}
pub unsafe trait WasmRet {}
pub unsafe trait WasmTyList {}
pub unsafe trait WasmParams: std::marker::Send {}
pub unsafe trait WasmResults: crate::WasmParams {}
unsafe impl<T: crate::WasmTy> crate::WasmRet for T {}
unsafe impl<T: crate::WasmRet> crate::WasmRet for std::result::Result<T, anyhow::Error> {}
unsafe impl<T: crate::WasmTy> crate::WasmParams for T {}
unsafe impl<T: crate::WasmTy> crate::WasmResults for T {}
unsafe impl crate::WasmTy for u32 {}
unsafe impl crate::WasmTy for i32 {}
unsafe impl crate::WasmTy for u64 {}
unsafe impl crate::WasmTy for i64 {}
unsafe impl crate::WasmTy for f32 {}
unsafe impl crate::WasmTy for f64 {}
unsafe impl crate::WasmTy for crate::Func {}
unsafe impl crate::WasmTy for std::option::Option<crate::Func> {}
unsafe impl crate::WasmTy for std::option::Option<crate::Rooted<crate::ExternRef>> {}
unsafe impl crate::WasmRet for () {}
unsafe impl crate::WasmTyList for () {}
unsafe impl crate::WasmParams for () {}
unsafe impl crate::WasmResults for () {}
unsafe impl<A: crate::WasmTy> crate::WasmRet for (A,) {}
unsafe impl<A: crate::WasmTy> crate::WasmTyList for (A,) {}
unsafe impl<A: crate::WasmTy> crate::WasmParams for (A,) {}
unsafe impl<A: crate::WasmTy> crate::WasmResults for (A,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy> crate::WasmRet for (A, B,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy> crate::WasmTyList for (A, B,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy> crate::WasmParams for (A, B,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy> crate::WasmResults for (A, B,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy> crate::WasmRet for (A, B, C,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy> crate::WasmTyList for (A, B, C,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy> crate::WasmParams for (A, B, C,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy> crate::WasmResults for (A, B, C,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy> crate::WasmRet for (A, B, C, D,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy> crate::WasmTyList for (A, B, C, D,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy> crate::WasmParams for (A, B, C, D,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy> crate::WasmResults for (A, B, C, D,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, E: crate::WasmTy> crate::WasmRet for (A, B, C, D, E,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, E: crate::WasmTy> crate::WasmTyList for (A, B, C, D, E,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, E: crate::WasmTy> crate::WasmParams for (A, B, C, D, E,) {}
unsafe impl<A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, E: crate::WasmTy> crate::WasmResults for (A, B, C, D, E,) {}

/// Host functions of up to five arguments.
pub trait IntoFunc<T, Params, Results>: std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, R: crate::WasmRet> crate::IntoFunc<T, (), R> for F where F: Fn() -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, R: crate::WasmRet> crate::IntoFunc<T, (crate::Caller<'_, T>,), R> for F where F: Fn(crate::Caller<'_, T>) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, A, R> for F where F: Fn(A) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (crate::Caller<'_, T>, A), R> for F where F: Fn(crate::Caller<'_, T>, A) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (A, B), R> for F where F: Fn(A, B) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (crate::Caller<'_, T>, A, B), R> for F where F: Fn(crate::Caller<'_, T>, A, B) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (A, B, C), R> for F where F: Fn(A, B, C) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (crate::Caller<'_, T>, A, B, C), R> for F where F: Fn(crate::Caller<'_, T>, A, B, C) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (A, B, C, D), R> for F where F: Fn(A, B, C, D) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (crate::Caller<'_, T>, A, B, C, D), R> for F where F: Fn(crate::Caller<'_, T>, A, B, C, D) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, E: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (A, B, C, D, E), R> for F where F: Fn(A, B, C, D, E) -> R + std::marker::Send + std::marker::Sync + 'static {}
impl<T, F, A: crate::WasmTy, B: crate::WasmTy, C: crate::WasmTy, D: crate::WasmTy, E: crate::WasmTy, R: crate::WasmRet> crate::IntoFunc<T, (crate::Caller<'_, T>, A, B, C, D, E), R> for F where F: Fn(crate::Caller<'_, T>, A, B, C, D, E) -> R + std::marker::Send + std::marker::Sync + 'static {}

/// The store, as a host function sees it.
pub struct Caller<'a, T> { _0: crate::StoreContextMut<'a, T>, _1: &'a u64 }
impl<T> crate::Caller<'_, T> {
    pub fn get_export(&mut self, name: &str) !tls -> std::option::Option<crate::Extern>;
    pub fn data(&self) !tls + !panic -> &T;
    pub fn data_mut(&mut self) !tls + !panic -> &mut T;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
    pub fn get_fuel(&self) !tls -> crate::Result<u64>;
    pub fn set_fuel(&mut self, fuel: u64) !tls -> crate::Result<()>;
}
impl<T> crate::AsContext for crate::Caller<'_, T> { type Data = T; fn as_context(&self) !tls + !panic -> crate::StoreContext<'_, T>; }
impl<T> crate::AsContextMut for crate::Caller<'_, T> { fn as_context_mut(&mut self) !tls + !panic -> crate::StoreContextMut<'_, T>; }

/// Host functions in it are `Send` and `Sync`.
pub struct Linker<T> { _0: std::sync::Arc<dyn std::any::Any + std::marker::Send + std::marker::Sync>, _1: std::marker::PhantomData<fn() -> T> }
impl<T> std::clone::Clone for crate::Linker<T> { fn clone(&self) !tls -> Self; }
impl<T> crate::Linker<T> {
    pub fn new(engine: &crate::Engine) !tls -> crate::Linker<T>;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
    pub fn allow_shadowing(&mut self, allow: bool) !tls + !panic -> &mut Self;
    pub fn define(&mut self, store: impl crate::AsContext<Data = T>, module: &str, name: &str, item: impl std::convert::Into<crate::Extern>) -> crate::Result<&mut Self>;
    #[no_drop]
    pub fn func_wrap<Params, Args>(&mut self, module: &str, name: &str, func: impl crate::IntoFunc<T, Params, Args>) !tls -> crate::Result<&mut Self>;
    #[no_drop]
    pub fn func_wrap_async<F, Params: crate::WasmTyList, Args: crate::WasmRet>(&mut self, module: &str, name: &str, func: F) !tls -> crate::Result<&mut Self> where F: for<'a> Fn(crate::Caller<'a, T>, Params) -> std::boxed::Box<dyn std::future::Future<Output = Args> + std::marker::Send + 'a> + std::marker::Send + std::marker::Sync + 'static;
    pub fn instantiate(&self, store: impl crate::AsContextMut<Data = T>, module: &crate::Module) -> crate::Result<crate::Instance>;
    pub async fn instantiate_async(&self, store: impl crate::AsContextMut<Data = T>, module: &crate::Module) -> crate::Result<crate::Instance> where T: std::marker::Send;
}
impl std::convert::From<crate::Func> for crate::Extern { fn from(func: crate::Func) !tls + !panic -> crate::Extern; }
impl std::convert::From<crate::Memory> for crate::Extern { fn from(memory: crate::Memory) !tls + !panic -> crate::Extern; }

impl crate::Instance {
    pub fn get_export(&self, store: impl crate::AsContextMut, name: &str) -> std::option::Option<crate::Extern>;
    pub fn get_func(&self, store: impl crate::AsContextMut, name: &str) -> std::option::Option<crate::Func>;
    pub fn get_typed_func<Params, Results>(&self, store: impl crate::AsContextMut, name: &str) -> crate::Result<crate::TypedFunc<Params, Results>> where Params: crate::WasmParams, Results: crate::WasmResults;
    pub fn get_memory(&self, store: impl crate::AsContextMut, name: &str) -> std::option::Option<crate::Memory>;
    pub fn get_global(&self, store: impl crate::AsContextMut, name: &str) -> std::option::Option<crate::Global>;
    pub fn get_table(&self, store: impl crate::AsContextMut, name: &str) -> std::option::Option<crate::Table>;
}
impl crate::Func {
    #[no_drop]
    pub fn wrap<T, Params, Results>(store: impl crate::AsContextMut<Data = T>, func: impl crate::IntoFunc<T, Params, Results>) -> crate::Func;
    #[no_drop]
    pub fn wrap_async<T, F, P, R>(store: impl crate::AsContextMut<Data = T>, func: F) -> crate::Func where F: for<'a> Fn(crate::Caller<'a, T>, P) -> std::boxed::Box<dyn std::future::Future<Output = R> + std::marker::Send + 'a> + std::marker::Send + std::marker::Sync + 'static, P: crate::WasmTyList, R: crate::WasmRet;
    pub fn call(&self, store: impl crate::AsContextMut, params: &[crate::Val], results: &mut [crate::Val]) -> crate::Result<()>;
    pub async fn call_async<T>(&self, store: impl crate::AsContextMut<Data = T>, params: &[crate::Val], results: &mut [crate::Val]) -> crate::Result<()> where T: std::marker::Send;
    pub fn typed<Params, Results>(&self, store: impl crate::AsContext) -> crate::Result<crate::TypedFunc<Params, Results>> where Params: crate::WasmParams, Results: crate::WasmResults;
}
pub struct TypedFunc<Params, Results> { _0: std::marker::PhantomData<fn(Params) -> Results>, _1: std::sync::Arc<crate::Config>, _2: crate::Func }
impl<Params, Results> std::clone::Clone for crate::TypedFunc<Params, Results> { fn clone(&self) !tls + !panic -> Self; }
impl<Params: crate::WasmParams, Results: crate::WasmResults> crate::TypedFunc<Params, Results> {
    pub fn func(&self) !tls + !panic -> &crate::Func;
    pub fn call(&self, store: impl crate::AsContextMut, params: Params) -> crate::Result<Results>;
    pub async fn call_async<T>(&self, store: impl crate::AsContextMut<Data = T>, params: Params) -> crate::Result<Results> where T: std::marker::Send;
}
