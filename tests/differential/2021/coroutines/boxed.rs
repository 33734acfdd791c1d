//! Coroutines behind `dyn Coroutine`.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::ops::Coroutine;
use std::rc::Rc;
use std::pin::Pin;
fn need<T: Send>(_: T) {}
fn main() {
    let b: Box<dyn Coroutine<Yield = i32, Return = ()> + Send + Unpin> = Box::new(#[coroutine] || { let r = Rc::new(1); yield 1; drop(r); });
    let c: Box<dyn Coroutine<Yield = i32, Return = ()> + Send + Unpin> = Box::new(#[coroutine] || { let r = 1; yield 1; drop(r); });
    let d: Pin<Box<dyn Coroutine<Yield = i32, Return = ()>>> = Box::pin(#[coroutine] || { let r = 1; yield 1; drop(r); });
    need(b); need(c);
    need(d); //~ ERROR E0277
}
