fn need<T: Nope + Send>(_: T) {} //~ ERROR E0405
fn main() { need(std::rc::Rc::new(2)); need(1); }
