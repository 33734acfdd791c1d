struct S; impl S for u8 {} //~ ERROR E0404
fn need<T: Send>(_: T) {}
fn main() { need(std::rc::Rc::new(2)); }
