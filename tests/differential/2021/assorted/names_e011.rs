impl Nope { fn f() { need(std::ptr::null::<u8>()) } } //~ ERROR E0425
unsafe impl Nope2 for *const u8 {} //~ ERROR E0405
fn need<T: Send>(_: T) {}
fn main() { need(std::rc::Rc::new(2)); let x: Undef = need(std::ptr::null::<u8>()); } //~ ERROR E0425
