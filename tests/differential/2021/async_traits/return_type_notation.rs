//! Return-type notation.

#![feature(return_type_notation)]
use std::future::Future;
fn need<T: Send>(_: T) {}
trait A { async fn go(&self); async fn with(&mut self, n: i32) -> i32; fn f() -> impl Future; }
fn a<T: A<go(..): Send>>(t: T) { need(t.go()); }
fn b<T: A>(t: T) where T::go(..): Send { need(t.go()); }
fn c<T: A<with(..): Send>>(mut t: T) { need(t.with(1)); need(t.go()); } //~ ERROR E0277
fn d<T>(t: T) where T: A<go(..): Send> + Send + Sync + 'static { need(async move { t.go().await; }); }
fn e<T: A + Send + Sync + 'static>(t: T) { need(async move { t.go().await; }); } //~ ERROR future
fn f<T: A<f(..): Send>>() { need(T::f()); }
fn g<T: A>() { need(T::f()); } //~ ERROR E0277
fn main() {}
