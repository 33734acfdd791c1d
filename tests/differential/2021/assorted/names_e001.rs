fn unused<T: Nope>() {} //~ ERROR E0405
fn need<T: Send>(_: T) {}
fn main() { need(std::rc::Rc::new(2)); }
