//! More generators: methods, references, iterators made of them.

#![feature(gen_blocks, yield_expr)]
use std::rc::Rc;
use std::cell::Cell;
use std::sync::Mutex;
fn need<T: Send>(_: T) {}
gen fn fib() -> u64 { let (mut a, mut b) = (0, 1); loop { yield a; (a, b) = (b, a + b); } }
gen fn lines(s: &str) -> &str { for l in s.lines() { yield l; } }
gen fn own<T>(v: Vec<T>) -> T { for x in v { yield x; } }
struct S { r: Rc<i32> }
impl S { gen fn it(&self) -> i32 { yield 1; } gen fn own(self) -> i32 { yield *self.r; } }
gen fn nested() -> u64 { for x in fib() { if x > 10 { return; } yield x; } }
fn ret() -> impl Iterator<Item = i32> + Send { gen { let r = Rc::new(1); yield *r; } } //~ ERROR coroutine
fn ret2() -> impl Iterator<Item = i32> + Send { gen { yield 1; } }
fn ret3() -> Box<dyn Iterator<Item = i32> + Send> { Box::new(gen { let c = Cell::new(1); yield c.get(); }) }
fn ret4<'a>(c: &'a Cell<i32>) -> Box<dyn Iterator<Item = i32> + Send + 'a> { Box::new(gen move { yield c.get(); }) } //~ ERROR coroutine
fn main() {
    need(fib());
    need(lines("a"));
    need(own(vec![Rc::new(1)])); //~ ERROR E0277
    need(own(vec![1]));
    let s = S { r: Rc::new(1) };
    need(s.it()); //~ ERROR coroutine
    need(s.own()); //~ ERROR coroutine
    need(nested());
    need(ret());
    let m = Mutex::new(1);
    need(gen { let g = m.lock().unwrap(); yield *g; });
    need(gen { let n = *m.lock().unwrap(); yield n; });
    let v: Vec<i32> = gen { yield 1; yield 2 }.collect();
    for (i, x) in (gen { yield "a"; }).enumerate() { let s: &str = x; }
    let n: i32 = gen { for i in 0..3 { yield i * 2 } }.filter(|x| *x > 1).sum();
}
