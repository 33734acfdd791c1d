use std::rc::Rc;
fn a() -> impl Send { Rc::new(1) } //~ ERROR E0277
fn b() -> impl Sized { Rc::new(1) }
fn c() -> impl Clone + Send { 1 }
fn d(x: impl Send) -> impl Send { x }
fn e(x: impl Sized) -> impl Send { x } //~ ERROR E0277
fn f<T>(t: T) -> impl Send { (t, 1) } //~ ERROR E0277
fn g() -> Box<dyn Fn() + Send> { let r = Rc::new(1); Box::new(move || { let _ = &r; }) } //~ ERROR E0277
fn h() -> impl Iterator<Item = impl Send> { vec![Rc::new(1)].into_iter() } //~ ERROR E0277
fn is_send<T: Send>(_: T) {}
fn main() { is_send(a()); is_send(b()); is_send(c()); is_send(d(Rc::new(1))); is_send(h()); } //~ ERROR E0277 E0277 E0277 E0277
