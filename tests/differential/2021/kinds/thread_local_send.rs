use std::cell::Cell;
thread_local!(static X: Cell<u8> = Cell::new(1));
fn need<T: Send>(_: T) {}
fn main() { need(&X); X.with(|x| need(x)); X.with(|x| std::thread::spawn(move || x.set(1))); } //~ ERROR E0277
