//! A Send wrapper around what is not, and ways out of it.

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

struct Wrap<T>(T);
unsafe impl<T> Send for Wrap<T> {}
impl<T> Wrap<T> {
    fn get(self) -> T {
        self.0
    }
    fn by_ref(&self) -> &T {
        &self.0
    }
}
fn field_capture(w: Wrap<Rc<u32>>) {
    need_send(move || *w.0); //~ ERROR E0277
}
fn method_capture(w: Wrap<Rc<u32>>) {
    need_send(move || *w.get());
}
fn method_by_ref(w: Wrap<Rc<u32>>) {
    need_send(move || **w.by_ref());
}
fn rebinding(w: Wrap<Rc<u32>>) {
    need_send(move || {
        let w = w;
        *w.0
    });
}
