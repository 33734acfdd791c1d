fn send<T: Send>(_: T) {}
fn mk(x: *const u8) -> impl FnOnce() { move || { let _y = x; } }
fn mk2(x: u8) -> impl Fn() -> u8 { move || x }
fn mk3<F: Fn()>(f: F) -> impl Fn() { move || f() }
fn main() { send(mk(std::ptr::null())); send(mk2(1)); send(mk3(|| ())); let r = std::rc::Rc::new(1); send(mk3(move || { let _ = &r; })); } //~ ERROR E0277
