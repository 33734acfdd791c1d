//! `gen` blocks.

#![feature(gen_blocks)]
use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn main() {
    need(gen { let r = Rc::new(1); yield 1; drop(r); }); //~ ERROR coroutine
    need(gen { let r = Rc::new(1); drop(r); yield 1; });
    need(gen move { for i in 0..3 { yield i; } });
    let it = gen { yield 1; yield 2; };
    for x in it { let y: i32 = x; println!("{y}"); }
}
