use std::thread;
use std::rc::Rc;
use std::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex, mpsc};
fn main() {
    let r = Rc::new(1);
    thread::spawn(move || { println!("{}", r); }); //~ ERROR E0277
    let c = Arc::new(Cell::new(1));
    thread::spawn(move || c.set(2)); //~ ERROR E0277
    let m = Arc::new(Mutex::new(1));
    let m2 = m.clone();
    thread::spawn(move || *m2.lock().unwrap() = 2);
    let g = m.lock().unwrap();
    thread::spawn(move || drop(g)); //~ ERROR E0277
    let (tx, rx) = mpsc::channel::<u8>();
    thread::spawn(move || tx.send(1));
    let rr = &rx;
    thread::scope(|s| { s.spawn(|| rr.recv()); }); //~ ERROR E0277
    let p: *const u8 = &1;
    thread::spawn(move || { let _ = p; }); //~ ERROR E0277
    thread::spawn(move || { let _q = p; });
    let x = RefCell::new(1);
    thread::scope(|s| { s.spawn(|| { *x.borrow_mut() += 1; }); }); //~ ERROR E0277
    thread::scope(|s| { s.spawn(move || { *x.borrow_mut() += 1; }); });
}
