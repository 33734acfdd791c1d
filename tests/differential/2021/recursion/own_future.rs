//! A body asks for the auto traits of what it returns.

use std::rc::Rc;
use std::future::Future;
use std::pin::Pin;
async fn tick() {}
fn need<T: Send>(_: T) {}
fn isend<T: Send>(t: T) -> T { t }
async fn a(n: u32) { if n > 0 { need(Box::pin(a(n - 1))); } } //~ ERROR E0283
async fn b(n: u32) { if n > 0 { need(b(n - 1)); } } //~ ERROR E0283
fn c(n: u32) -> impl Future<Output = ()> { if n > 0 { need(c(n - 1)); } async {} } //~ ERROR E0283
fn d(n: u32) -> impl Future<Output = ()> { async move { if n > 0 { need(d(n - 1)); } } } //~ ERROR E0283
async fn e(n: u32) { if n > 0 { f(n - 1); } }
fn f(n: u32) { need(e(n)); }
struct S;
impl S { async fn m(&self) { need(self.m()); } } //~ ERROR E0283
async fn g(n: u32) { let v: Vec<Box<dyn Future<Output = ()> + Send>> = vec![Box::new(g(n))]; } //~ ERROR E0283
async fn h(n: u32) { need(|| { let _ = h(n); }); }
async fn i(n: u32) { let x = i(n); need(|| { let _ = &x; }); } //~ ERROR E0283
fn main() {}
