//! Recursion through boxes.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn rec(n: u32) -> Pin<Box<dyn Future<Output = u32> + Send>> {
    Box::pin(async move { if n == 0 { 0 } else { rec(n - 1).await + 1 } })
}
fn rec2(n: u32) -> Pin<Box<dyn Future<Output = u32> + Send>> {
    Box::pin(async move { let r = Rc::new(n); if n == 0 { 0 } else { rec2(n - 1).await + *r } }) //~ ERROR future
}
fn rec3(n: u32) -> Pin<Box<dyn Future<Output = u32>>> {
    Box::pin(async move { let r = Rc::new(n); if n == 0 { 0 } else { rec3(n - 1).await + *r } })
}
async fn rec4(n: u32) -> u32 { if n == 0 { 0 } else { Box::pin(rec4(n - 1)).await + 1 } }
async fn rec5(n: u32) -> u32 { if n == 0 { 0 } else { let f: Pin<Box<dyn Future<Output = u32> + Send>> = Box::pin(rec5(n - 1)); f.await + 1 } } //~ ERROR E0283
async fn rec6(n: u32) -> u32 { let r = Rc::new(n); if n == 0 { 0 } else { Box::pin(rec6(n - 1)).await + *r } }
async fn even(n: u32) -> bool { if n == 0 { true } else { Box::pin(odd(n - 1)).await } }
async fn odd(n: u32) -> bool { if n == 0 { false } else { Box::pin(even(n - 1)).await } }
fn main() { need(rec(3)); need(rec3(1)); //~ ERROR E0277
    need(rec4(1));
    need(rec5(1));
    need(rec6(1)); //~ ERROR future
    need(even(3));
}
