use std::any::Any;
fn a(x: Box<Any + Send>) -> Box<Any> { x }
fn b(x: Box<Any>) -> Box<Any + Send> { x } //~ ERROR E0308
fn c(x: Box<Any + Send>) { let _ = x.downcast::<u8>(); }
fn need<T: Send>(_: T) {}
fn main() { need(Box::new(1) as Box<Any>); need(Box::new(1) as Box<Any + Send>); } //~ ERROR E0277
