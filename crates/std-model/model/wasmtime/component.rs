// By hand: `wasmtime::component` of wasmtime 26.
pub mod __internal {
    pub use std::boxed::Box;
    pub use std::string::String;
    pub use std::vec::Vec;
    pub use async_trait::async_trait;
    pub use anyhow;
    pub fn size() !tls + !panic -> usize;
    pub fn align() !tls + !panic -> u32;
}

pub unsafe trait ComponentType {
    const SIZE32: usize;
    const ALIGN32: u32;
}
pub unsafe trait ComponentNamedList: crate::component::ComponentType {}
pub unsafe trait Lower: crate::component::ComponentType {}
pub unsafe trait Lift: std::marker::Sized + crate::component::ComponentType {}
unsafe impl crate::component::ComponentType for bool { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for bool {  }
unsafe impl crate::component::Lift for bool {  }
unsafe impl crate::component::ComponentType for u8 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for u8 {  }
unsafe impl crate::component::Lift for u8 {  }
unsafe impl crate::component::ComponentType for i8 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for i8 {  }
unsafe impl crate::component::Lift for i8 {  }
unsafe impl crate::component::ComponentType for u16 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for u16 {  }
unsafe impl crate::component::Lift for u16 {  }
unsafe impl crate::component::ComponentType for i16 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for i16 {  }
unsafe impl crate::component::Lift for i16 {  }
unsafe impl crate::component::ComponentType for u32 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for u32 {  }
unsafe impl crate::component::Lift for u32 {  }
unsafe impl crate::component::ComponentType for i32 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for i32 {  }
unsafe impl crate::component::Lift for i32 {  }
unsafe impl crate::component::ComponentType for u64 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for u64 {  }
unsafe impl crate::component::Lift for u64 {  }
unsafe impl crate::component::ComponentType for i64 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for i64 {  }
unsafe impl crate::component::Lift for i64 {  }
unsafe impl crate::component::ComponentType for f32 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for f32 {  }
unsafe impl crate::component::Lift for f32 {  }
unsafe impl crate::component::ComponentType for f64 { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for f64 {  }
unsafe impl crate::component::Lift for f64 {  }
unsafe impl crate::component::ComponentType for char { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for char {  }
unsafe impl crate::component::Lift for char {  }
unsafe impl crate::component::ComponentType for std::string::String { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for std::string::String {  }
unsafe impl crate::component::Lift for std::string::String {  }
unsafe impl crate::component::ComponentType for str { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for str {  }
unsafe impl<T: crate::component::ComponentType> crate::component::ComponentType for [T] { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: crate::component::Lower> crate::component::Lower for [T] {  }
unsafe impl<T: crate::component::ComponentType> crate::component::ComponentType for std::vec::Vec<T> { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: crate::component::Lower> crate::component::Lower for std::vec::Vec<T> {  }
unsafe impl<T: crate::component::Lift> crate::component::Lift for std::vec::Vec<T> {  }
unsafe impl<T: crate::component::ComponentType> crate::component::ComponentType for std::boxed::Box<[T]> { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: crate::component::Lower> crate::component::Lower for std::boxed::Box<[T]> {  }
unsafe impl<T: crate::component::ComponentType> crate::component::ComponentType for std::option::Option<T> { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: crate::component::Lower> crate::component::Lower for std::option::Option<T> {  }
unsafe impl<T: crate::component::Lift> crate::component::Lift for std::option::Option<T> {  }
unsafe impl<T: crate::component::ComponentType, E: crate::component::ComponentType> crate::component::ComponentType for std::result::Result<T, E> { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: crate::component::Lower, E: crate::component::Lower> crate::component::Lower for std::result::Result<T, E> {  }
unsafe impl<T: crate::component::Lift, E: crate::component::Lift> crate::component::Lift for std::result::Result<T, E> {  }
unsafe impl<T: crate::component::ComponentType + ?Sized> crate::component::ComponentType for &'_ T { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: crate::component::Lower + ?Sized> crate::component::Lower for &'_ T {  }
unsafe impl<T: crate::component::ComponentType> crate::component::ComponentType for std::sync::Arc<T> { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: crate::component::Lower> crate::component::Lower for std::sync::Arc<T> {  }
unsafe impl<T: 'static> crate::component::ComponentType for crate::component::Resource<T> { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<T: 'static> crate::component::Lower for crate::component::Resource<T> {  }
unsafe impl<T: 'static> crate::component::Lift for crate::component::Resource<T> {  }
unsafe impl crate::component::ComponentType for () { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl crate::component::Lower for () {  }
unsafe impl crate::component::Lift for () {  }
unsafe impl crate::component::ComponentNamedList for () {}
unsafe impl<A1: crate::component::ComponentType> crate::component::ComponentType for (A1,) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower> crate::component::Lower for (A1,) {  }
unsafe impl<A1: crate::component::Lift> crate::component::Lift for (A1,) {  }
unsafe impl<A1: crate::component::ComponentType> crate::component::ComponentNamedList for (A1,) {}
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType> crate::component::ComponentType for (A1, A2) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower, A2: crate::component::Lower> crate::component::Lower for (A1, A2) {  }
unsafe impl<A1: crate::component::Lift, A2: crate::component::Lift> crate::component::Lift for (A1, A2) {  }
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType> crate::component::ComponentNamedList for (A1, A2) {}
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType> crate::component::ComponentType for (A1, A2, A3) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower, A2: crate::component::Lower, A3: crate::component::Lower> crate::component::Lower for (A1, A2, A3) {  }
unsafe impl<A1: crate::component::Lift, A2: crate::component::Lift, A3: crate::component::Lift> crate::component::Lift for (A1, A2, A3) {  }
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType> crate::component::ComponentNamedList for (A1, A2, A3) {}
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType> crate::component::ComponentType for (A1, A2, A3, A4) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower, A2: crate::component::Lower, A3: crate::component::Lower, A4: crate::component::Lower> crate::component::Lower for (A1, A2, A3, A4) {  }
unsafe impl<A1: crate::component::Lift, A2: crate::component::Lift, A3: crate::component::Lift, A4: crate::component::Lift> crate::component::Lift for (A1, A2, A3, A4) {  }
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType> crate::component::ComponentNamedList for (A1, A2, A3, A4) {}
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType> crate::component::ComponentType for (A1, A2, A3, A4, A5) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower, A2: crate::component::Lower, A3: crate::component::Lower, A4: crate::component::Lower, A5: crate::component::Lower> crate::component::Lower for (A1, A2, A3, A4, A5) {  }
unsafe impl<A1: crate::component::Lift, A2: crate::component::Lift, A3: crate::component::Lift, A4: crate::component::Lift, A5: crate::component::Lift> crate::component::Lift for (A1, A2, A3, A4, A5) {  }
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType> crate::component::ComponentNamedList for (A1, A2, A3, A4, A5) {}
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType, A6: crate::component::ComponentType> crate::component::ComponentType for (A1, A2, A3, A4, A5, A6) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower, A2: crate::component::Lower, A3: crate::component::Lower, A4: crate::component::Lower, A5: crate::component::Lower, A6: crate::component::Lower> crate::component::Lower for (A1, A2, A3, A4, A5, A6) {  }
unsafe impl<A1: crate::component::Lift, A2: crate::component::Lift, A3: crate::component::Lift, A4: crate::component::Lift, A5: crate::component::Lift, A6: crate::component::Lift> crate::component::Lift for (A1, A2, A3, A4, A5, A6) {  }
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType, A6: crate::component::ComponentType> crate::component::ComponentNamedList for (A1, A2, A3, A4, A5, A6) {}
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType, A6: crate::component::ComponentType, A7: crate::component::ComponentType> crate::component::ComponentType for (A1, A2, A3, A4, A5, A6, A7) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower, A2: crate::component::Lower, A3: crate::component::Lower, A4: crate::component::Lower, A5: crate::component::Lower, A6: crate::component::Lower, A7: crate::component::Lower> crate::component::Lower for (A1, A2, A3, A4, A5, A6, A7) {  }
unsafe impl<A1: crate::component::Lift, A2: crate::component::Lift, A3: crate::component::Lift, A4: crate::component::Lift, A5: crate::component::Lift, A6: crate::component::Lift, A7: crate::component::Lift> crate::component::Lift for (A1, A2, A3, A4, A5, A6, A7) {  }
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType, A6: crate::component::ComponentType, A7: crate::component::ComponentType> crate::component::ComponentNamedList for (A1, A2, A3, A4, A5, A6, A7) {}
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType, A6: crate::component::ComponentType, A7: crate::component::ComponentType, A8: crate::component::ComponentType> crate::component::ComponentType for (A1, A2, A3, A4, A5, A6, A7, A8) { const SIZE32: usize; const ALIGN32: u32; }
unsafe impl<A1: crate::component::Lower, A2: crate::component::Lower, A3: crate::component::Lower, A4: crate::component::Lower, A5: crate::component::Lower, A6: crate::component::Lower, A7: crate::component::Lower, A8: crate::component::Lower> crate::component::Lower for (A1, A2, A3, A4, A5, A6, A7, A8) {  }
unsafe impl<A1: crate::component::Lift, A2: crate::component::Lift, A3: crate::component::Lift, A4: crate::component::Lift, A5: crate::component::Lift, A6: crate::component::Lift, A7: crate::component::Lift, A8: crate::component::Lift> crate::component::Lift for (A1, A2, A3, A4, A5, A6, A7, A8) {  }
unsafe impl<A1: crate::component::ComponentType, A2: crate::component::ComponentType, A3: crate::component::ComponentType, A4: crate::component::ComponentType, A5: crate::component::ComponentType, A6: crate::component::ComponentType, A7: crate::component::ComponentType, A8: crate::component::ComponentType> crate::component::ComponentNamedList for (A1, A2, A3, A4, A5, A6, A7, A8) {}

pub struct Component { _0: std::sync::Arc<crate::Config> }
impl crate::component::Component {
    pub fn new(engine: &crate::Engine, bytes: impl std::convert::AsRef<[u8]>) !tls -> crate::Result<crate::component::Component>;
    pub fn from_file(engine: &crate::Engine, file: impl std::convert::AsRef<std::path::Path>) !tls -> crate::Result<crate::component::Component>;
    pub fn from_binary(engine: &crate::Engine, binary: &[u8]) !tls -> crate::Result<crate::component::Component>;
    pub fn export_index(&self, instance: std::option::Option<&crate::component::ComponentExportIndex>, name: &str) !tls -> std::option::Option<(crate::component::ComponentItem, crate::component::ComponentExportIndex)>;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
}
impl std::clone::Clone for crate::component::Component { fn clone(&self) !tls + !panic -> crate::component::Component; }
/// `types::ComponentItem`.
pub struct ComponentItem { _0: std::sync::Arc<()> }
pub struct ComponentExportIndex { _0: u64, _1: u32 }
impl std::clone::Clone for crate::component::ComponentExportIndex { fn clone(&self) !tls + !panic -> crate::component::ComponentExportIndex; }
impl std::marker::Copy for crate::component::ComponentExportIndex {}
pub trait InstanceExportLookup {}
impl<T: crate::component::InstanceExportLookup + ?Sized> crate::component::InstanceExportLookup for &T {}
impl crate::component::InstanceExportLookup for str {}
impl crate::component::InstanceExportLookup for std::string::String {}
impl crate::component::InstanceExportLookup for crate::component::ComponentExportIndex {}

/// An index into its store.
pub struct Instance { _0: u64, _1: usize }
impl std::clone::Clone for crate::component::Instance { fn clone(&self) !tls + !panic -> crate::component::Instance; }
impl std::marker::Copy for crate::component::Instance {}
impl crate::component::Instance {
    pub fn get_func(&self, store: impl crate::AsContextMut, name: impl crate::component::InstanceExportLookup) -> std::option::Option<crate::component::Func>;
    pub fn get_typed_func<Params, Results>(&self, store: impl crate::AsContextMut, name: impl crate::component::InstanceExportLookup) -> crate::Result<crate::component::TypedFunc<Params, Results>> where Params: crate::component::ComponentNamedList + crate::component::Lower, Results: crate::component::ComponentNamedList + crate::component::Lift;
    pub fn get_export(&self, store: impl crate::AsContextMut, instance: std::option::Option<&crate::component::ComponentExportIndex>, name: &str) -> std::option::Option<crate::component::ComponentExportIndex>;
}
/// An index into its store.
pub struct Func { _0: u64, _1: usize }
impl std::clone::Clone for crate::component::Func { fn clone(&self) !tls + !panic -> crate::component::Func; }
impl std::marker::Copy for crate::component::Func {}
pub struct TypedFunc<Params, Return> { _0: crate::component::Func, _1: std::marker::PhantomData<fn(Params) -> Return> }
impl<Params, Return> std::clone::Clone for crate::component::TypedFunc<Params, Return> { fn clone(&self) !tls + !panic -> Self; }
impl<Params, Return> std::marker::Copy for crate::component::TypedFunc<Params, Return> {}
impl<Params: crate::component::ComponentNamedList + crate::component::Lower, Return: crate::component::ComponentNamedList + crate::component::Lift> crate::component::TypedFunc<Params, Return> {
    pub unsafe fn new_unchecked(func: crate::component::Func) !tls + !panic -> crate::component::TypedFunc<Params, Return>;
    pub fn func(&self) !tls + !panic -> &crate::component::Func;
    pub fn call(&self, store: impl crate::AsContextMut, params: Params) -> crate::Result<Return>;
    pub async fn call_async<T>(&self, store: impl crate::AsContextMut<Data = T>, params: Params) -> crate::Result<Return> where T: std::marker::Send, Params: std::marker::Send + std::marker::Sync, Return: std::marker::Send + std::marker::Sync;
    pub fn post_return(&self, store: impl crate::AsContextMut) -> crate::Result<()>;
    pub async fn post_return_async<T: std::marker::Send>(&self, store: impl crate::AsContextMut<Data = T>) -> crate::Result<()>;
}

/// `Send` and `Sync` whatever its data: host functions are asked for it one by one.
pub struct Linker<T> { _0: std::sync::Arc<dyn std::any::Any + std::marker::Send + std::marker::Sync>, _1: std::marker::PhantomData<fn() -> T> }
impl<T> std::clone::Clone for crate::component::Linker<T> { fn clone(&self) !tls -> Self; }
impl<T> crate::component::Linker<T> {
    pub fn new(engine: &crate::Engine) !tls -> crate::component::Linker<T>;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
    pub fn allow_shadowing(&mut self, allow: bool) !tls + !panic -> &mut Self;
    pub fn root(&mut self) !tls + !panic -> crate::component::LinkerInstance<'_, T>;
    pub fn instance(&mut self, name: &str) !tls -> crate::Result<crate::component::LinkerInstance<'_, T>>;
    pub fn instantiate_pre(&self, component: &crate::component::Component) !tls -> crate::Result<crate::component::InstancePre<T>>;
    pub fn instantiate(&self, store: impl crate::AsContextMut<Data = T>, component: &crate::component::Component) -> crate::Result<crate::component::Instance>;
    pub async fn instantiate_async(&self, store: impl crate::AsContextMut<Data = T>, component: &crate::component::Component) -> crate::Result<crate::component::Instance> where T: std::marker::Send;
}
pub struct LinkerInstance<'a, T> { _0: &'a mut std::sync::Arc<dyn std::any::Any + std::marker::Send + std::marker::Sync>, _1: std::marker::PhantomData<fn() -> T> }
impl<T> crate::component::LinkerInstance<'_, T> {
    #[no_drop]
    pub fn func_wrap<F, Params, Return>(&mut self, name: &str, func: F) !tls -> crate::Result<()> where F: Fn(crate::StoreContextMut<'_, T>, Params) -> crate::Result<Return> + std::marker::Send + std::marker::Sync + 'static, Params: crate::component::ComponentNamedList + crate::component::Lift + 'static, Return: crate::component::ComponentNamedList + crate::component::Lower + 'static;
    #[no_drop]
    pub fn func_wrap_async<Params, Return, F>(&mut self, name: &str, f: F) !tls -> crate::Result<()> where F: for<'a> Fn(crate::StoreContextMut<'a, T>, Params) -> std::boxed::Box<dyn std::future::Future<Output = crate::Result<Return>> + std::marker::Send + 'a> + std::marker::Send + std::marker::Sync + 'static, Params: crate::component::ComponentNamedList + crate::component::Lift + 'static, Return: crate::component::ComponentNamedList + crate::component::Lower + 'static;
    #[no_drop]
    pub fn resource(&mut self, name: &str, ty: crate::component::ResourceType, dtor: impl Fn(crate::StoreContextMut<'_, T>, u32) -> crate::Result<()> + std::marker::Send + std::marker::Sync + 'static) !tls -> crate::Result<()>;
    #[no_drop]
    pub fn resource_async<F>(&mut self, name: &str, ty: crate::component::ResourceType, dtor: F) !tls -> crate::Result<()> where F: for<'a> Fn(crate::StoreContextMut<'a, T>, u32) -> std::boxed::Box<dyn std::future::Future<Output = crate::Result<()>> + std::marker::Send + 'a> + std::marker::Send + std::marker::Sync + 'static;
    pub fn instance(&mut self, name: &str) !tls -> crate::Result<crate::component::LinkerInstance<'_, T>>;
}
pub struct InstancePre<T> { _0: std::sync::Arc<crate::Config>, _1: std::marker::PhantomData<fn() -> T> }
impl<T> std::clone::Clone for crate::component::InstancePre<T> { fn clone(&self) !tls + !panic -> Self; }
impl<T> crate::component::InstancePre<T> {
    pub fn component(&self) !tls + !panic -> &crate::component::Component;
    pub fn engine(&self) !tls + !panic -> &crate::Engine;
    pub fn instantiate(&self, store: impl crate::AsContextMut<Data = T>) -> crate::Result<crate::component::Instance>;
    pub async fn instantiate_async(&self, store: impl crate::AsContextMut<Data = T>) -> crate::Result<crate::component::Instance> where T: std::marker::Send;
}

pub struct ResourceType { _0: std::any::TypeId }
impl crate::component::ResourceType {
    pub fn host<T: 'static>() !tls + !panic -> crate::component::ResourceType;
}
impl std::clone::Clone for crate::component::ResourceType { fn clone(&self) !tls + !panic -> Self; }
impl std::marker::Copy for crate::component::ResourceType {}
/// An index into a table of the host or the guest: `Send` whatever it stands for.
pub struct Resource<T> { _0: u32, _1: std::sync::atomic::AtomicU64, _2: std::marker::PhantomData<fn() -> T> }
impl<T: 'static> crate::component::Resource<T> {
    pub fn new_own(rep: u32) !tls + !panic -> crate::component::Resource<T>;
    pub fn new_borrow(rep: u32) !tls + !panic -> crate::component::Resource<T>;
    pub fn rep(&self) !tls + !panic -> u32;
    pub fn owned(&self) !tls + !panic -> bool;
}
impl<T> std::fmt::Debug for crate::component::Resource<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result; }
pub struct ResourceAny { _0: u64, _1: u32 }
impl std::clone::Clone for crate::component::ResourceAny { fn clone(&self) !tls + !panic -> Self; }
impl std::marker::Copy for crate::component::ResourceAny {}

/// The host's resources: values of any `Send` type.
pub struct ResourceTable { _0: std::vec::Vec<std::boxed::Box<dyn std::any::Any + std::marker::Send>> }
impl crate::component::ResourceTable {
    pub fn new() !tls + !panic -> crate::component::ResourceTable;
    #[no_drop]
    pub fn push<T>(&mut self, entry: T) !tls -> std::result::Result<crate::component::Resource<T>, crate::component::ResourceTableError> where T: std::marker::Send + 'static;
    pub fn get<T: std::any::Any + std::marker::Sized>(&self, key: &crate::component::Resource<T>) !tls -> std::result::Result<&T, crate::component::ResourceTableError>;
    pub fn get_mut<T: std::any::Any + std::marker::Sized>(&mut self, key: &crate::component::Resource<T>) !tls -> std::result::Result<&mut T, crate::component::ResourceTableError>;
    #[no_drop]
    pub fn delete<T>(&mut self, resource: crate::component::Resource<T>) !tls -> std::result::Result<T, crate::component::ResourceTableError> where T: std::any::Any;
}
impl std::default::Default for crate::component::ResourceTable { fn default() !tls + !panic -> Self; }
pub enum ResourceTableError { Full, NotPresent, WrongType, HasChildren }
impl std::fmt::Debug for crate::component::ResourceTableError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) !tls -> std::fmt::Result; }
impl std::fmt::Display for crate::component::ResourceTableError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) !tls -> std::fmt::Result; }
impl std::error::Error for crate::component::ResourceTableError {}
