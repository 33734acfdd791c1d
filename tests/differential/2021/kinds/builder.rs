use std::thread::Builder;
fn main() { Builder::new().spawn(|| { std::rc::Rc::new(1); }).unwrap(); let r = std::rc::Rc::new(1); Builder::new().name("x".into()).spawn(move || drop(r)).unwrap(); } //~ ERROR E0277
