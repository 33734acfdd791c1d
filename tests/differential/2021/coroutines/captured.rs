//! What coroutines capture.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::rc::Rc;
use std::cell::RefCell;
fn need<T: Send>(_: T) {}
fn main() {
    let r = Rc::new(1);
    need(#[coroutine] move || { yield *r; }); //~ ERROR coroutine
    let c = RefCell::new(1);
    need(#[coroutine] || { *c.borrow_mut() += 1; yield 1; }); //~ ERROR E0277
    let c2 = RefCell::new(1);
    need(#[coroutine] move || { *c2.borrow_mut() += 1; yield 1; });
    let mut v = vec![1];
    need(#[coroutine] || { v.push(1); yield 1; v.push(2); });
}
