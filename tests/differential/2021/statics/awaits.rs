//! Statics, thread-locals and constants beside an await.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
fn need<T: Send>(_: T) {}
async fn tick() {}
static N: i32 = 1;
static mut M: Vec<i32> = Vec::new();
thread_local! { static L: RefCell<Rc<i32>> = RefCell::new(Rc::new(1)); }
const C: Cell<i32> = Cell::new(1);
async fn a() { let r = &N; tick().await; println!("{}", r); }
async fn b() { let r = &C; tick().await; r.get(); }
async fn c() { let r = L.with(|l| l.borrow().clone()); tick().await; drop(r); }
async fn d() { L.with(|l| l.borrow().clone()); tick().await; }
async fn e() { let k = &L; tick().await; k.with(|_| ()); }
async fn f() { let p = &raw const N; tick().await; drop(p); }
async fn g() { unsafe { M.push(1); } tick().await; unsafe { M.push(2); } }
async fn h() { C.set(1); tick().await; }
fn main() {
    need(a());
    need(b()); //~ ERROR future
    need(c()); //~ ERROR future
    need(d());
    need(e());
    need(f()); //~ ERROR future
    need(g());
    need(h());
}
