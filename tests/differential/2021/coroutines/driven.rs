//! Coroutines that are resumed, nested and given away.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::ops::{Coroutine, CoroutineState};
use std::pin::Pin;
use std::rc::Rc;
use std::cell::Cell;
fn need<T: Send>(_: T) {}
fn drive<G: Coroutine<Yield = i32, Return = ()> + Unpin>(mut g: G) { while let CoroutineState::Yielded(x) = Pin::new(&mut g).resume(()) { println!("{x}"); } }
fn resumed<R, G: Coroutine<R> + Send>(g: G) {}
fn ref_gen<'a>(c: &'a Cell<i32>) -> impl Coroutine<Yield = i32, Return = ()> + 'a { #[coroutine] move || { yield c.get(); } }
struct It<G>(Pin<Box<G>>);
impl<G: Coroutine<Return = ()>> Iterator for It<G> { type Item = G::Yield; fn next(&mut self) -> Option<G::Yield> { match self.0.as_mut().resume(()) { CoroutineState::Yielded(y) => Some(y), CoroutineState::Complete(()) => None } } }
fn main() {
    drive(#[coroutine] || { yield 1; yield 2; });
    resumed(#[coroutine] |x: Rc<i32>| { let y = yield; drop(x); });
    resumed(#[coroutine] |x: Rc<i32>| { drop(x); let y = yield; drop(y); });
    resumed(#[coroutine] |_: Rc<i32>| { let _ = yield; });
    resumed(#[coroutine] |(a, b): (Rc<i32>, i32)| { drop(a); yield; drop(b); });
    let c = Cell::new(1);
    need(ref_gen(&c)); //~ ERROR coroutine
    need(It(Box::pin(#[coroutine] || { let r = Rc::new(1); yield 1; drop(r); })));
    need(It(Box::pin(#[coroutine] || { yield 1; })));
    for x in It(Box::pin(#[coroutine] || { yield 1; })) { let y: i32 = x; }
    let mut g = #[coroutine] || { let x = Rc::new(1); yield 1; drop(x); };
    Pin::new(&mut g).resume(());
    std::thread::spawn(move || { Pin::new(&mut g).resume(()); });
    let (tx, rx) = std::sync::mpsc::channel::<i32>();
    std::thread::spawn(|| { let mut h = #[coroutine] || { let r = Rc::new(1); yield; drop(r) }; Pin::new(&mut h).resume(()); });
    let nested = #[coroutine] || { let mut inner = #[coroutine] || { let r = Rc::new(1); yield 1; drop(r); }; Pin::new(&mut inner).resume(()); yield 2; };
    need(nested);
    let nested2 = #[coroutine] || { let mut inner = #[coroutine] || { let r = Rc::new(1); yield 1; drop(r); }; loop { match Pin::new(&mut inner).resume(()) { CoroutineState::Yielded(x) => yield x, CoroutineState::Complete(()) => break } } };
    need(nested2);
}
