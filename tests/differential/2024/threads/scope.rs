//! Scoped threads borrow.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Mutex;
use std::thread;

fn shared() {
    let v = vec![1];
    thread::scope(|s| {
        s.spawn(|| v.len());
        s.spawn(|| v[0]);
    });
}
fn shared_cell() {
    let c = Cell::new(1);
    thread::scope(|s| {
        s.spawn(|| c.set(2)); //~ ERROR E0277
    });
}
fn exclusive_cell() {
    let mut c = Cell::new(1);
    thread::scope(|s| {
        s.spawn(|| *c.get_mut() = 2);
    });
}
fn rc_shared() {
    let r = Rc::new(1);
    thread::scope(|s| {
        s.spawn(|| *r + 1); //~ ERROR E0277
    });
}
fn rc_content() {
    let r = Rc::new(1);
    let n = &*r;
    thread::scope(|s| {
        s.spawn(|| *n + 1);
    });
}
fn guard() {
    let m = Mutex::new(1);
    let g = m.lock().unwrap();
    thread::scope(|s| {
        s.spawn(|| *g + 1);
    });
}
fn result() {
    thread::scope(|s| {
        s.spawn(|| Rc::new(1)); //~ ERROR E0277
    });
}
