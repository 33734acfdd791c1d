//! What reaches a thread-local (`may_…`) and what does not (`never_…`), unmasked.
#![allow(warnings)]

use std::cell::Cell;

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(1) };
    static LAZY: Cell<u64> = Cell::new(7);
}

struct Counted;
impl Drop for Counted {
    fn drop(&mut self) {
        COUNT.set(COUNT.get().wrapping_add(1));
    }
}

trait Reads {
    fn read(&self, x: u32) -> u32;
}
impl Reads for Counted {
    fn read(&self, x: u32) -> u32 {
        COUNT.with(|c| c.get()) ^ x
    }
}
impl Reads for u32 {
    fn read(&self, x: u32) -> u32 {
        self ^ x
    }
}

fn through<R: Reads>(r: &R, x: u32) -> u32 {
    r.read(x)
}

fn apply<F: Fn(u32) -> u32>(f: F, x: u32) -> u32 {
    f(x)
}

#[no_mangle]
pub fn may_read(x: u32) -> u32 {
    COUNT.get() ^ x
}
#[no_mangle]
pub fn may_init() -> u64 {
    LAZY.with(|c| c.get())
}
#[no_mangle]
pub fn may_drop() {
    let _c = Counted;
}
#[no_mangle]
pub fn never_forgotten() {
    std::mem::forget(Counted);
}
#[no_mangle]
pub fn may_generic(x: u32) -> u32 {
    let c = Counted;
    let n = through(&c, x);
    std::mem::forget(c);
    n
}
#[no_mangle]
pub fn never_generic(x: u32) -> u32 {
    through(&3u32, x)
}
#[no_mangle]
pub fn may_closure(x: u32) -> u32 {
    apply(|n| n ^ COUNT.get(), x)
}
#[no_mangle]
pub fn never_closure(x: u32) -> u32 {
    apply(|n| n ^ 3, x)
}
#[no_mangle]
pub fn may_option(x: Option<u32>) -> u32 {
    x.map(|n| COUNT.replace(n)).unwrap_or(0)
}
#[no_mangle]
pub fn never_option(x: Option<u32>) -> u32 {
    x.map(|n| n >> 1).unwrap_or(0)
}
