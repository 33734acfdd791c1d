//! Temporaries around a `yield`.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn two(_: Rc<i32>, _: ()) {}
fn main() {
    need(#[coroutine] || { two(Rc::new(1), yield); }); //~ ERROR coroutine
    need(#[coroutine] || { let _ = (Rc::new(1), yield); });
    need(#[coroutine] || { match Rc::new(1) { _ => { yield; } } });
    need(#[coroutine] || { if let 1 = *Rc::new(1) { yield; } });
    need(#[coroutine] || { let x = *Rc::new(1); yield x; });
}
