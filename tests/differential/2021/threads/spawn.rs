//! Threads, edition 2021.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread;

struct S {
    shared: Arc<Mutex<u32>>,
    local: Rc<u32>,
}
fn field(s: S) {
    thread::spawn(move || *s.shared.lock().unwrap() += 1);
}
fn whole(s: S) {
    thread::spawn(move || { //~ ERROR E0277
        let s = s;
        *s.shared.lock().unwrap() += 1
    });
}
fn both(s: S) {
    thread::spawn(move || *s.shared.lock().unwrap() += *s.local); //~ ERROR E0277
}
fn scoped(s: S) {
    thread::scope(|t| {
        t.spawn(|| drop(s.shared.clone()));
    });
}
fn scoped_local(s: S) {
    thread::scope(|t| {
        t.spawn(|| drop(s.local.clone())); //~ ERROR E0277
    });
}
