//! Function items, constructors and function pointers are always Send.

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

fn takes(r: Rc<u32>) -> Rc<u32> {
    r
}
fn generic<T>(t: T) -> T {
    t
}
struct C(Rc<u32>);
fn items() {
    need_send(takes);
    need_send(generic::<Rc<u32>>);
    need_send(C);
    need_send(Rc::<u32>::new);
    need_send(takes as fn(Rc<u32>) -> Rc<u32>);
    need_send(Some::<Rc<u8>>);
}
fn called() {
    need_send(takes(Rc::new(1))); //~ ERROR E0277
}
fn generic_called() {
    need_send(generic(Rc::new(1))); //~ ERROR E0277
}
fn constructed() {
    need_send(C(Rc::new(1))); //~ ERROR E0277
}
