//! The same in edition 2021.

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

struct Wrap<T>(T);
unsafe impl<T> Send for Wrap<T> {}
impl<T> Wrap<T> {
    fn get(self) -> T {
        self.0
    }
}
fn field_capture(w: Wrap<Rc<u32>>) {
    need_send(move || *w.0); //~ ERROR E0277
}
fn method_capture(w: Wrap<Rc<u32>>) {
    need_send(move || *w.get());
}
fn reference(w: Wrap<Rc<u32>>) {
    need_send(move || {
        let w = &w;
        *w.0
    });
}
fn block(w: Wrap<Rc<u32>>) {
    need_send(async move { //~ ERROR E0277
        drop(w.0);
    });
}
