fn need<T: Send + Nope>(_: T) {} //~ ERROR E0405
fn main() { need(std::rc::Rc::new(2)); }
