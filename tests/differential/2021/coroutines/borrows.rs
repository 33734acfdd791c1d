//! What movable and `static` coroutines borrow.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::cell::Cell;
use std::sync::Mutex;
fn need<T: Send>(_: T) {}
fn sync<T: Sync>(_: T) {}
struct NonSync; struct F(Cell<i32>);
fn take(_: &F) {}
fn main() {
    need(#[coroutine] static || { let f = F(Cell::new(1)); take(&f); yield; });
    need(#[coroutine] || { let f = F(Cell::new(1)); take(&f); yield; });
    need(#[coroutine] || { let f = &F(Cell::new(1)); yield; });
    need(#[coroutine] static || { let f = &F(Cell::new(1)); yield; take(f); }); //~ ERROR coroutine
    sync(#[coroutine] || { let f = F(Cell::new(1)); take(&f); drop(f); yield; });
    sync(#[coroutine] || { let f = F(Cell::new(1)); take(&f); yield; });
    let m = Mutex::new(1);
    need(#[coroutine] || { let g = m.lock().unwrap(); yield *g; }); //~ ERROR coroutine
    need(#[coroutine] || { let v = *m.lock().unwrap(); yield v; });
    need(#[coroutine] || { yield *m.lock().unwrap(); }); //~ ERROR coroutine
    need(#[coroutine] || { match *m.lock().unwrap() { 1 => yield 1, _ => yield 2 } }); //~ ERROR coroutine
    need(#[coroutine] || { if *m.lock().unwrap() == 1 { yield 1 } else { yield 2 } });
    need(#[coroutine] || { let p = std::ptr::null::<u8>(); yield p; });
    need(#[coroutine] || { let p = std::ptr::null::<u8>(); yield p; yield p; }); //~ ERROR coroutine
    need(#[coroutine] || { let p = 1; yield &p; drop(p); });
}
