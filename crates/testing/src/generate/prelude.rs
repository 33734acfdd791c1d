//! What all programs share.

/// What all functions use.
pub const PRELUDE: &str = r"#![allow(warnings)]
use std::cell::{Cell, RefCell};
use std::cell::RefMut;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll};
fn need_send<T: Send>(_: T) {}
fn need_sync<T: Sync>(_: T) {}
fn send_type<T: Send>() {}
fn sync_type<T: Sync>() {}
fn spawn<F: Future + Send + 'static>(f: F) -> Spawned<F::Output> where F::Output: Send { Spawned(PhantomData) }
pub struct Spawned<T>(PhantomData<T>);
fn start<F, R>(make: F) where F: FnOnce() -> R + Send + 'static, R: Send + 'static {}
fn start_future<F, R>(make: F) where F: FnOnce() -> R, R: Future + Send {}
pub struct D(pub u32);
impl Drop for D { fn drop(&mut self) {} }
pub struct N(pub Rc<u32>);
impl Drop for N { fn drop(&mut self) {} }
pub struct S { pub a: Rc<u32>, pub b: String, pub c: D, pub d: u32 }
impl S {
    fn by_ref(&self) -> u32 { 1 }
    fn by_mut(&mut self, _n: u32) -> &mut S { self }
    fn by_val(self) -> S { self }
    fn part(&self) -> &Rc<u32> { &self.a }
    async fn later(&self) -> u32 { 1 }
    async fn eat(self, n: u32) -> u32 { n }
}
pub enum E { A(Rc<u32>), B { x: String, y: D }, C }
pub struct O(pub Rc<u32>);
impl std::ops::Add<u32> for O { type Output = O; fn add(self, _: u32) -> O { self } }
impl std::ops::AddAssign<u32> for O { fn add_assign(&mut self, _: u32) {} }
pub struct Dr(pub S);
impl std::ops::Deref for Dr { type Target = S; fn deref(&self) -> &S { &self.0 } }
impl std::ops::DerefMut for Dr { fn deref_mut(&mut self) -> &mut S { &mut self.0 } }
pub struct It(pub Rc<u32>);
impl Iterator for It { type Item = u32; fn next(&mut self) -> Option<u32> { None } }
pub struct Pl { pub a: *const u32, pub b: u32 }
static M: Mutex<u32> = Mutex::new(1);
async fn y() {}
async fn num(n: u32) -> u32 { n }
async fn val<T>(t: T) -> T { t }
async fn look<T>(_: &T) -> u32 { 1 }
fn keep<T>(t: T) -> T { t }
fn peek<T>(_: &T) -> u32 { 1 }
fn touch<T>(_: &mut T) -> u32 { 1 }
fn first<A, B>(a: A, _: B) -> A { a }
fn same<T>(t: &T) -> &T { t }
fn cond() -> bool { true }
fn rc() -> Rc<u32> { Rc::new(1) }
fn ptr() -> *const u32 { std::ptr::null() }
fn text() -> String { String::new() }
fn any<T>() -> T { panic!() }
fn call<X, Y>(x: X, f: impl FnOnce(X) -> Y) -> Y { f(x) }
fn twice<X>(mut f: impl FnMut() -> X) -> X { f(); f() }
async fn fcall<F, R: Future>(f: F) -> R::Output where F: FnOnce() -> R { f().await }
async fn fcall1<X, F, R>(x: X, f: F) -> R::Output where F: FnOnce(X) -> R, R: Future { let r = f(x); y().await; r.await }
async fn acall<X, Y, F: AsyncFnOnce(X) -> Y>(x: X, f: F) -> Y { y().await; f(x).await }
async fn acall_ref<X, Y>(x: &X, f: impl AsyncFn(&X) -> Y) -> Y { f(x).await; f(x).await }
async fn both<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) { (a.await, b.await) }
async fn timeout<F>(f: F) -> Option<F::Output> where F: Future { let r = f.await; y().await; Some(r) }
async fn held_by<X, F: Future>(x: X, f: F) -> F::Output { let r = f.await; drop(x); r }
fn boxed<'a, F: Future + 'a>(f: F) -> Pin<Box<dyn Future<Output = F::Output> + 'a>> { Box::pin(f) }
fn opaque<X>(x: X) -> impl Future<Output = X> { async move { y().await; x } }
fn opaque_send<X: Send>(x: X) -> impl Future<Output = X> + Send { async move { y().await; x } }
fn impl_trait<X>(x: X) -> impl Shown { Hold(x) }
fn shown(x: &impl Shown) -> u32 { x.shown() }
pub trait Shown { fn shown(&self) -> u32 { 1 } }
pub struct Hold<X>(pub X);
impl<X> Shown for Hold<X> {}
impl<X: Future> Hold<X> { fn get(self) -> X { self.0 } }
pub struct Later<X>(pub X);
impl<X> std::future::IntoFuture for Later<X> {
    type Output = X;
    type IntoFuture = std::future::Ready<X>;
    fn into_future(self) -> std::future::Ready<X> { std::future::ready(self.0) }
}
pub struct Steps<X> { pub left: u32, pub value: Option<X> }
impl<X: Unpin> Future for Steps<X> {
    type Output = X;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<X> { Poll::Pending }
}
pub struct Grid(pub Vec<Rc<u32>>);
impl std::ops::Index<u32> for Grid { type Output = Rc<u32>; fn index(&self, n: u32) -> &Rc<u32> { &self.0[n as usize] } }
impl std::ops::IndexMut<u32> for Grid { fn index_mut(&mut self, n: u32) -> &mut Rc<u32> { &mut self.0[n as usize] } }
impl std::ops::Mul<&O> for &Grid { type Output = u32; fn mul(self, _: &O) -> u32 { 1 } }
impl std::ops::Mul<&O> for Grid { type Output = u32; fn mul(self, _: &O) -> u32 { 1 } }
impl std::ops::Neg for O { type Output = Rc<u32>; fn neg(self) -> Rc<u32> { self.0 } }
pub struct Flag(pub Rc<u32>);
impl std::ops::Not for Flag { type Output = bool; fn not(self) -> bool { true } }
pub struct Buf<T, const L: usize>(pub [T; L]);
impl<T, const L: usize> Buf<T, L> {
    const SIZE: u32 = L as u32;
    fn size(&self) -> u32 { Self::SIZE }
    async fn last(self) -> T { y().await; self.0.into_iter().last().unwrap() }
}
fn buf<T, const L: usize>(of: [T; L]) -> Buf<T, L> { Buf(of) }
pub trait Lend { type Lent<'a> where Self: 'a; fn lend(&mut self) -> Self::Lent<'_>; }
impl<T, const L: usize> Lend for Buf<T, L> { type Lent<'a> = &'a mut T where Self: 'a; fn lend(&mut self) -> &mut T { &mut self.0[0] } }
pub union Either { pub number: u32, pub pointer: *const u32 }
macro_rules! mac { ($e:expr) => { $e }; }
macro_rules! pause { ($e:expr) => {{ let t = $e; y().await; t }}; }
macro_rules! held { ($a:expr, $b:expr) => { match (&$a, $b) { (_, t) => t } }; }
fn s() -> S { S { a: rc(), b: text(), c: D(1), d: 1 } }
";
