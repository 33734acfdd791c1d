use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn f(x: &dyn Nope) { need(Rc::new(1)) } //~ ERROR E0405
fn g(x: impl Nope) { need(Rc::new(1)) } //~ ERROR E0405
fn h() -> impl Nope { need(Rc::new(1)) } //~ ERROR E0405
trait T: Nope {} //~ ERROR E0405
struct S; impl T for S {}
fn i<X: T>(x: X) { need(Rc::new(1)) }
fn main() { i(S); need(std::rc::Rc::new(2)); }
