use std::thread;
fn run(fs: Vec<Box<dyn FnOnce() + 'static>>) { for f in fs { thread::spawn(move || f()); } } //~ ERROR E0277
fn run2(fs: Vec<Box<dyn FnOnce() + Send + 'static>>) { for f in fs { thread::spawn(f); } }
fn main() {}
