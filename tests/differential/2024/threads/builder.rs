//! `thread::Builder`, channels, function arguments.

use std::rc::Rc;
use std::thread;

use std::sync::mpsc;
fn worker(_: Rc<u32>) {}
fn builder() {
    let r = Rc::new(1);
    let _ = thread::Builder::new().spawn(move || worker(r)); //~ ERROR E0277
}
fn channel() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(1));
    let _ = rx.recv();
}
fn channel_of_rc() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(Rc::new(1))); //~ ERROR E0277
    let _ = rx.recv();
}
fn receiver_shared() {
    let (tx, rx) = mpsc::channel::<u8>();
    thread::scope(|s| {
        s.spawn(|| rx.recv()); //~ ERROR E0277
    });
    drop(tx);
}
fn receiver_moved() {
    let (tx, rx) = mpsc::channel::<u8>();
    thread::spawn(move || rx.recv());
    drop(tx);
}
fn handle() {
    let h = thread::spawn(|| 1);
    thread::spawn(move || h.join());
}
