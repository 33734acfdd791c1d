//! What `#[coroutine]` closures keep across a `yield`.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::rc::Rc;
use std::ops::Coroutine;
fn need<T: Send>(_: T) {}
fn main() {
    need(#[coroutine] || { let x = Rc::new(1); yield; drop(x); }); //~ ERROR coroutine
    need(#[coroutine] || { let x = Rc::new(1); drop(x); yield; });
    need(#[coroutine] static || { let x = Rc::new(1); let y = &x; yield; drop(y.clone()); }); //~ ERROR coroutine
    let g = #[coroutine] move || { let v = 3; yield v; };
    need(g);
}
