use std::sync::{Mutex, MutexGuard};
fn is_send<T: Send>(_: T) {}
fn main() {
    let x = Mutex::new(0);
    is_send(x.lock().unwrap()); //~ ERROR E0277
    is_send(&x);
    is_send(x.try_lock()); //~ ERROR E0277
}
