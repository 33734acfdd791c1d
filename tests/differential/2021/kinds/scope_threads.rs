use std::thread;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
fn main() {
    let a = Cell::new(1);
    let mut v = vec![1];
    let r = Rc::new(1);
    thread::scope(|s| {
        s.spawn(|| a.set(2));
        s.spawn(|| v.push(2));
        s.spawn(|| { let _ = r.clone(); });
        s.spawn(move || drop(r));
        s.spawn(|| RefCell::new(1));
        s.spawn(|| Rc::new(1)); //~ ERROR E0277
        let h = s.spawn(|| 5);
        s.spawn(move || h.join());
    });
}
