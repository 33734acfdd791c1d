//@ check --rules rust
//@ check --rules sound
//@ check --rules sound --error-format short
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, mpsc};

struct Inner {
    names: Vec<Rc<str>>,
}

struct Outer {
    inner: Option<Inner>,
}

fn main() {
    let outer = Outer { inner: None };
    std::thread::spawn(move || drop(outer));

    let shared = Arc::new(RefCell::new(0));
    std::thread::spawn(move || shared.replace(1));

    let (sender, receiver) = mpsc::channel::<Rc<u32>>();
    std::thread::spawn(move || {
        for message in receiver {
            drop(message);
        }
    });
    drop(sender);

    std::thread::spawn(|| Rc::new(1));
}
