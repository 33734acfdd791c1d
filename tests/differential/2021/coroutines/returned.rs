//! Coroutines behind `impl Coroutine`.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::ops::Coroutine;
use std::rc::Rc;
fn make() -> impl Coroutine<Yield = i32, Return = ()> {
    #[coroutine] || { let r = Rc::new(1); yield 1; drop(r); }
}
fn make2() -> impl Coroutine<Yield = i32, Return = ()> + Send { //~ ERROR coroutine
    #[coroutine] || { let r = Rc::new(1); yield 1; drop(r); }
}
fn make3() -> impl Coroutine<Yield = i32, Return = ()> + Send {
    #[coroutine] || { yield 1; }
}
fn need<T: Send>(_: T) {}
fn main() { need(make()); need(make3()); let _ = make2(); } //~ ERROR coroutine
