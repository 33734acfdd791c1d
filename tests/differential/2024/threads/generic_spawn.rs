//! Wrappers around `thread::spawn`.

use std::thread;

fn run<F>(f: F)
where
    F: FnOnce() + Send + 'static,
{
    thread::spawn(f);
}
fn run_unbounded<F>(f: F)
where
    F: FnOnce() + 'static,
{
    thread::spawn(f); //~ ERROR E0277
}
fn run_result<F, T>(f: F)
where
    F: FnOnce() -> T + Send + 'static,
    T: 'static,
{
    thread::spawn(f); //~ ERROR E0277
}
fn run_result_bounded<F, T>(f: F)
where
    F: FnOnce() -> T + Send + 'static,
    T: Send + 'static,
{
    thread::spawn(f);
}
fn calls() {
    run(|| {});
    let r = std::rc::Rc::new(1);
    run(move || drop(r)); //~ ERROR E0277
}
