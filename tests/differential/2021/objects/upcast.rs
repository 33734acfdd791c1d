trait A {}
trait B: A + Send {}
fn a(x: Box<dyn B>) -> Box<dyn A> { x }
fn b(x: Box<dyn B>) -> Box<dyn A + Send> { x }
fn c(x: Box<dyn B + Sync>) -> Box<dyn A + Sync> { x }
fn d(x: Box<dyn B>) -> Box<dyn Send> { x }
fn e(x: Box<dyn B>) -> Box<dyn A + Sync> { x } //~ ERROR E0308
fn is_send<T: Send + ?Sized>(_: &T) {}
fn f(x: &dyn B) { is_send(x); is_send(&x) } //~ ERROR E0277
fn main() {}
