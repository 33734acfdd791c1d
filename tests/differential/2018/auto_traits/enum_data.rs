enum E<T> { A { x: T }, B(std::rc::Weak<u8>), C }
enum F { A = 1, B }
enum G<'a> { A(&'a std::cell::Cell<u8>), B(&'a mut u8) }
enum V {}
fn s<T: Send>() {}
fn y<T: Sync>() {}
fn main() { s::<E<u8>>(); s::<F>(); s::<G<'static>>(); y::<G<'static>>(); s::<V>(); s::<std::convert::Infallible>(); s::<fn() -> !>(); } //~ ERROR E0277 E0277 E0277
