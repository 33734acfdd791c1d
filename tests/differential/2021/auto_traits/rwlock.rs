use std::sync::{Arc, RwLock, Mutex, Condvar, Barrier, Once, OnceLock};
use std::cell::Cell;
fn main() {
    let a = Arc::new(RwLock::new(Cell::new(1)));
    std::thread::spawn(move || a.write().unwrap().set(1)); //~ ERROR E0277
    let b = Arc::new((Mutex::new(Cell::new(1)), Condvar::new(), Barrier::new(1), Once::new()));
    std::thread::spawn(move || b.0.lock().unwrap().set(1));
    let c = Arc::new(OnceLock::<Cell<u8>>::new());
    std::thread::spawn(move || { c.get(); }); //~ ERROR E0277
}
