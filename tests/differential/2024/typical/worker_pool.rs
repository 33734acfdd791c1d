//! Threads, channels and shared queues.

use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;
use std::thread;

use std::sync::mpsc::{self, Receiver};
struct Pool {
    queue: Arc<Mutex<Receiver<u32>>>,
    local: Rc<u32>,
}
fn shared_receiver() {
    let (tx, rx) = mpsc::channel::<u32>();
    let rx = Arc::new(Mutex::new(rx));
    for _ in 0..2 {
        let rx = rx.clone();
        thread::spawn(move || {
            while let Ok(n) = rx.lock().unwrap().recv() {
                drop(n);
            }
        });
    }
    drop(tx);
}
fn arc_receiver() {
    let (tx, rx) = mpsc::channel::<u32>();
    let rx = Arc::new(rx);
    let r2 = rx.clone();
    thread::spawn(move || r2.recv()); //~ ERROR E0277
    drop(tx);
}
fn field(p: Pool) {
    thread::spawn(move || p.queue.lock().unwrap().recv());
}
fn whole(p: &'static Pool) {
    thread::spawn(move || p.queue.lock().unwrap().recv()); //~ ERROR E0277
}
fn clones(p: &Pool) {
    let queue = Arc::clone(&p.queue);
    thread::spawn(move || queue.lock().unwrap().recv());
}
