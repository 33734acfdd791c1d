use std::thread;
use std::sync::mpsc::{channel, Sender};
fn child(tx: &Sender<isize>, i: isize) { tx.send(i * 2).unwrap(); }
pub fn main() {
    let (tx, rx) = channel();
    let t = thread::spawn(move || { child(&tx, 10) });
    let _ = rx.recv().unwrap();
    t.join();
    let (tx, rx) = channel::<std::rc::Rc<isize>>();
    let t = thread::spawn(move || { tx.send(std::rc::Rc::new(1)); }); //~ ERROR E0277
}
