//! `asm!` beside awaits.

use std::arch::asm;
use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
async fn f() {
    let mut x: u64 = 3;
    unsafe { asm!("mov {0}, {0}", inout(reg) x); }
    tick().await;
    drop(x);
}
async fn g() {
    let r = Rc::new(1);
    let mut y: u64;
    unsafe { asm!("mov {0}, {1}", out(reg) y, in(reg) 4u64, options(nomem, nostack)); }
    tick().await;
    drop(y); drop(r);
}
async fn h() {
    unsafe { asm!("nop"); }
    tick().await;
}
fn main() { need(f()); need(g()); need(h()); } //~ ERROR future
