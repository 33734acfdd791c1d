use std::cell::Cell;
fn is_sync<T: Sync>(_: &T) {}
fn is_send<T: Send>(_: &T) {}
fn main() {
    let mut x = Cell::new(1);
    { let c = || { x = Cell::new(2); }; is_send(&c); is_sync(&c); } //~ ERROR E0277
    let y = Cell::new(1);
    let c = || { y.set(1) };
    is_send(&c);
    is_sync(&c);
    let z = 1;
    let c = || z + 1;
    is_send(&c); is_sync(&c);
}
