//! `gen fn`.

#![feature(gen_blocks)]
use std::rc::Rc;
fn need<T: Send>(_: T) {}
gen fn count(n: u32) -> u32 { let mut i = 0; while i < n { yield i; i += 1; } }
gen fn bad(n: u32) -> u32 { let r = Rc::new(n); yield *r; yield *r + 1; }
gen fn arg(n: Rc<u32>) -> u32 { yield 1; }
fn main() {
    need(count(3));
    need(bad(3)); //~ ERROR coroutine
    need(arg(Rc::new(3))); //~ ERROR coroutine
    let s: u32 = count(4).map(|x| x + 1).sum();
    println!("{s}");
}
