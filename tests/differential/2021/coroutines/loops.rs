//! Loops around `yield`, and `Sync`.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::cell::Cell;
fn need<T: Send>(_: T) {}
fn sync<T: Sync>(_: T) {}
fn main() {
    need(#[coroutine] || {
        let c = Cell::new(1);
        for i in 0..3 { yield i + c.get(); }
    });
    need(#[coroutine] || {
        let c = Cell::new(1);
        let r = &c;
        loop { yield r.get(); }
    });
    sync(#[coroutine] || { //~ ERROR coroutine
        let c = Cell::new(1);
        yield;
        drop(c);
    });
    sync(#[coroutine] || {
        let c = 1;
        yield;
        drop(c);
    });
}
