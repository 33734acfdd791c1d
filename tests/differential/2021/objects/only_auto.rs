fn a(x: Box<dyn Send>) { need(x) }
fn need<T: Send>(_: T) {}
fn need2<T: Sync>(_: T) {}
fn b(x: Box<dyn Send + Sync>) { need(x) }
fn c(x: Box<dyn Sync>) { need(x) } //~ ERROR E0277
fn d(x: &dyn Send) { need(x) } //~ ERROR E0277
fn e(x: &dyn Sync) { need(x); need2(x) }
fn f(x: std::sync::Arc<dyn Send>) { need(x) } //~ ERROR E0277
fn g(x: std::sync::Arc<dyn Send + Sync>) { need(x) }
fn h() -> Box<dyn Send> { Box::new(std::rc::Rc::new(1)) } //~ ERROR E0277
fn main() {}
