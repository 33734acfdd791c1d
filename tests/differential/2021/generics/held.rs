//! Generic values that futures hold.

use std::future::Future;
use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
async fn hold<T>(t: T) { tick().await; drop(t); }
fn a<T>(t: T) -> impl Future<Output = ()> + Send { hold(t) } //~ ERROR future
fn b<T: Send>(t: T) -> impl Future<Output = ()> + Send { hold(t) }
fn c<T: Sync>(t: &T) -> impl Future<Output = ()> + Send + '_ { hold(t) }
fn d<T: Send>(t: &T) -> impl Future<Output = ()> + Send + '_ { hold(t) } //~ ERROR E0277
fn e<T: Send>(t: &mut T) -> impl Future<Output = ()> + Send + '_ { hold(t) }
fn f<T>(t: T) -> impl Future<Output = ()> + Send { async move { drop(t); tick().await } } //~ ERROR future
fn g<T>(t: T) -> impl Future<Output = T> where T: Default { async move { T::default() } }
fn h<T: Default>() -> impl Future<Output = ()> + Send { async move { let t = T::default(); drop(t); tick().await } }
fn i<T: Default>() -> impl Future<Output = ()> + Send { async move { let t = T::default(); tick().await; drop(t); } } //~ ERROR future
fn j<I: Iterator<Item = i32> + Send>(it: I) -> impl Future + Send { async move { for x in it { tick().await; } } }
fn k<I: Iterator + Send>(it: I) -> impl Future + Send { async move { for x in it { tick().await; } } } //~ ERROR future
fn l<I: Iterator + Send>(it: I) -> impl Future + Send where I::Item: Send { async move { for x in it { tick().await; drop(x) } } }
fn m<I: IntoIterator + Send>(it: I) -> impl Future + Send { async move { for x in it { tick().await; } } } //~ ERROR future future
fn n<F, Fut>(f: F) -> impl Future + Send where F: FnOnce() -> Fut + Send, Fut: Future { async move { f().await; } } //~ ERROR future
fn o<F, Fut>(f: F) -> impl Future + Send where F: FnOnce() -> Fut + Send, Fut: Future + Send { async move { f().await; } }
fn p<Fut>(f: Fut) -> impl Future + Send where Fut: Future + Send { async move { let o = f.await; tick().await; drop(o); } } //~ ERROR future
fn q<Fut>(f: Fut) -> impl Future + Send where Fut: Future + Send, Fut::Output: Send { async move { let o = f.await; tick().await; drop(o); } }
fn main() { need(a(1)); need(g(Rc::new(1))); need(hold(Rc::new(1))); } //~ ERROR E0277
