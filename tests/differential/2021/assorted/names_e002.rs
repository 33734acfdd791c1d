impl Nope for u8 {} //~ ERROR E0405
fn need<T: Send>(_: T) {}
fn main() { need(std::rc::Rc::new(2)); }
