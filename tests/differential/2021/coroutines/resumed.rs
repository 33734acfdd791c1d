//! Resume arguments.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::rc::Rc;
use std::ops::{Coroutine, CoroutineState};
use std::pin::Pin;
fn need<T: Send>(_: T) {}
fn main() {
    let g = #[coroutine] |mut a: Rc<i32>| { a = yield 1; a = yield 2; drop(a); };
    need(g); //~ ERROR coroutine
    let mut h = #[coroutine] |a: i32| { let b = yield a; yield b; "done" };
    match Pin::new(&mut h).resume(3) {
        CoroutineState::Yielded(n) => println!("{}", n),
        CoroutineState::Complete(s) => println!("{}", s),
    }
    need(h);
}
