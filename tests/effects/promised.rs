// What a declaration promises counts at each call through it; who breaks it is told at the impl.
#![allow(unused)]
use std::cell::Cell;
use std::rc::Rc;
thread_local! { static R: Rc<Cell<u8>> = Rc::new(Cell::new(1)); }
trait Quiet { fn quiet(&self) !panic + !tls -> Rc<Cell<u8>>; fn loud(&self) -> u8; }
impl Quiet for u8 { fn quiet(&self) -> Rc<Cell<u8>> { Rc::new(Cell::new(1)) } fn loud(&self) -> u8 { panic!() } }
impl Quiet for u16 { fn quiet(&self) -> Rc<Cell<u8>> { R.with(|r| r.clone()) } fn loud(&self) -> u8 { 1 } } // breaks both
fn q1(x: &dyn Quiet) -> Rc<Cell<u8>> { x.quiet() } //~ EFFECTS none
fn q2(x: &dyn Quiet) -> u8 { x.loud() } //~ EFFECTS panic
fn q3(x: &u16) -> Rc<Cell<u8>> { x.quiet() } //~ EFFECTS panic tls
fn q4(x: &impl Quiet) -> Rc<Cell<u8>> { x.quiet() } //~ EFFECTS block
#[cfg_attr(asyncsend, props(!panic))]
trait Whole { fn a(&self) -> u8; }
impl Whole for u8 { fn a(&self) -> u8 { 10 / *self } } // breaks it
fn w1(x: &dyn Whole) -> u8 { x.a() } //~ EFFECTS none
fn p1(f: fn(u8) !panic + !block -> u8) -> u8 { f(1) } //~ EFFECTS none
fn p2(f: &dyn Fn(u8) !panic + !tls + !block -> u8) -> u8 { f(1) } //~ EFFECTS none
fn p3(f: Box<dyn FnOnce(u8) !panic + !tls -> u8>) -> u8 { f(1) } //~ EFFECTS block panic tls
fn p4(f: impl FnMut(u8) !panic + !tls + !block -> u8) -> u8 { let mut f = f; f(1) } //~ EFFECTS block panic tls
fn p5(mut f: impl FnMut(u8) !panic + !tls + !block -> u8 + Copy) -> u8 { f(1) } //~ EFFECTS none
mod ffi { unsafe extern "C" { #[cfg_attr(asyncsend, props(unsafe !panic + !tls + !block))] fn asserted() -> i32; fn unknown() -> i32; }
pub fn e1() -> i32 { unsafe { asserted() } } //~ EFFECTS none
pub fn e2() -> i32 { unsafe { unknown() } } //~ EFFECTS block? panic? tls?
}
