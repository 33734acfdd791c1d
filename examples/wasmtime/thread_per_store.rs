//! The text's way out: a singular module lives on a thread of its own and communicates by threadsafe means. Right then and
//! now; the store may be of any type, since it never leaves the thread that made it.
//! run: asyncsend check examples/wasmtime/thread_per_store.rs
//! expect(rust): accepted.
//! expect(proposal): accepted.
//! expect(sound): accepted.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{self, Sender};
use std::thread;

struct Store {
    globals: Rc<RefCell<Vec<u64>>>,
}

enum Request {
    Call { argument: u64, reply: Sender<u64> },
    Stop,
}

fn serve() -> Sender<Request> {
    let (sender, requests) = mpsc::channel();
    thread::spawn(move || {
        let store = Store { globals: Rc::new(RefCell::new(vec![0])) };
        for request in requests {
            match request {
                Request::Call { argument, reply } => {
                    let mut globals = store.globals.borrow_mut();
                    globals[0] += argument;
                    let _ = reply.send(globals[0]);
                }
                Request::Stop => break,
            }
        }
    });
    sender
}

fn main() {
    let pool: Vec<Sender<Request>> = (0..2).map(|_| serve()).collect();
    for (argument, instance) in (0..).zip(&pool) {
        let (reply, answer) = mpsc::channel();
        if instance.send(Request::Call { argument, reply }).is_ok() {
            println!("{:?}", answer.recv());
        }
        let _ = instance.send(Request::Stop);
    }
}
