//! Boxed futures that call the function they are in.

use std::future::Future;
use std::pin::Pin;
type BoxFut<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;
async fn a<T: Send>(t: T, n: u32) { if n > 0 { let f: BoxFut<'_> = Box::pin(a(t, n - 1)); f.await } } //~ ERROR E0283
fn boxed<'a>(n: u32) -> BoxFut<'a> { Box::pin(b(n)) }
async fn b(n: u32) { boxed(n).await }
async fn c(n: u32) { let f: BoxFut<'_> = Box::pin(async move { c(n).await }); f.await } //~ ERROR future
async fn d(n: u32) { let f: BoxFut<'_> = Box::pin(async move { boxed(n).await }); f.await }
fn main() {}
