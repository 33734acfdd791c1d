//! A queue of boxed jobs.

use std::rc::Rc;
use std::thread;

use std::sync::mpsc::{self, Sender};
type Job = Box<dyn FnOnce() + Send>;
type LocalJob = Box<dyn FnOnce()>;
fn pool() -> Sender<Job> {
    let (tx, rx) = mpsc::channel::<Job>();
    thread::spawn(move || {
        for job in rx {
            job()
        }
    });
    tx
}
fn local_pool() -> Sender<LocalJob> {
    let (tx, rx) = mpsc::channel::<LocalJob>();
    thread::spawn(move || { //~ ERROR E0277
        for job in rx {
            job()
        }
    });
    tx
}
fn submit(tx: Sender<Job>) {
    let _ = tx.send(Box::new(|| {}));
}
fn submit_rc(tx: Sender<Job>) {
    let r = Rc::new(1);
    let _ = tx.send(Box::new(move || drop(r))); //~ ERROR E0277
}
fn submit_rc_inside(tx: Sender<Job>) {
    let _ = tx.send(Box::new(|| drop(Rc::new(1))));
}
