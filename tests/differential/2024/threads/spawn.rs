//! `thread::spawn`: closure, captures and result.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread;

fn rc() {
    let r = Rc::new(1);
    thread::spawn(move || drop(r)); //~ ERROR E0277
}
fn rc_inside() {
    thread::spawn(|| {
        let r = Rc::new(1);
        drop(r);
    });
}
fn result() {
    thread::spawn(|| Rc::new(1)); //~ ERROR E0277
}
fn arc() {
    let a = Arc::new(Mutex::new(1));
    thread::spawn(move || *a.lock().unwrap() += 1)
        .join()
        .unwrap();
}
fn arc_cell() {
    let a = Arc::new(Cell::new(1));
    thread::spawn(move || a.set(2)); //~ ERROR E0277
}
fn pointer() {
    let p = std::ptr::null::<u8>();
    thread::spawn(move || drop(p)); //~ ERROR E0277
}
fn pointer_as_usize() {
    let p = std::ptr::null::<u8>() as usize;
    thread::spawn(move || drop(p as *const u8));
}
fn reference() {
    static N: u32 = 1;
    let r = &N;
    thread::spawn(move || drop(*r));
}
