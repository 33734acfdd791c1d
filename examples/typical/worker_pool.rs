//! A pool of OS threads fed over a shared channel: `Send` is asked of every job.
//! run: asyncsend check examples/typical/worker_pool.rs
//! expect(rust): the job that captures an `Rc` is refused.
//! expect(proposal): the same: threads stay `Send` everywhere.
//! expect(sound): the same.

use std::rc::Rc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

type Job = Box<dyn FnOnce() + Send + 'static>;

struct Pool {
    jobs: Option<Sender<Job>>,
    threads: Vec<JoinHandle<()>>,
}

fn next(jobs: &Mutex<Receiver<Job>>) -> Option<Job> {
    jobs.lock().unwrap().recv().ok()
}

impl Pool {
    fn new(size: usize) -> Pool {
        let (sender, receiver) = mpsc::channel();
        let receiver = Arc::new(Mutex::new(receiver));
        let threads = (0..size)
            .map(|_| {
                let receiver = receiver.clone();
                thread::spawn(move || {
                    while let Some(job) = next(&receiver) {
                        job();
                    }
                })
            })
            .collect();
        Pool { jobs: Some(sender), threads }
    }

    fn run(&self, job: impl FnOnce() + Send + 'static) {
        if let Some(jobs) = &self.jobs {
            let _ = jobs.send(Box::new(job));
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.jobs = None;
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn main() {
    let pool = Pool::new(2);
    pool.run(|| println!("{}", Rc::new(1)));
    let shared = Arc::new(Mutex::new(0));
    pool.run(move || *shared.lock().unwrap() += 1);
    let rc = Rc::new(1);
    pool.run(move || println!("{rc}")); //~ ERROR
}
