//! `async gen` blocks and functions.

#![feature(gen_blocks, async_iterator)]
use std::rc::Rc;
use std::async_iter::AsyncIterator;
fn need<T: Send>(_: T) {}
async fn tick() {}
async gen fn a(n: u32) -> u32 { let r = Rc::new(n); tick().await; yield *r; }
async gen fn b(n: u32) -> u32 { tick().await; yield n; }
fn takes(x: impl AsyncIterator<Item = u32> + Send) { let _ = x; }
fn main() {
    need(a(1)); //~ ERROR coroutine
    need(b(1));
    takes(b(2));
    need(async gen { let r = Rc::new(1); yield 1; drop(r); });
    need(async gen { yield 1; });
}
