//! A type with a Drop impl is captured whole when moved out of a field would be needed.

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

struct D {
    a: Rc<u32>,
    b: u32,
}
impl Drop for D {
    fn drop(&mut self) {}
}
struct H {
    d: D,
    n: u32,
}
fn copy_field(d: D) {
    need_send(move || d.b);
}
fn through(h: H) {
    need_send(move || h.n);
}
fn inner_field(h: H) {
    need_send(move || h.d.b);
}
fn by_reference(d: &'static D) {
    need_send(move || d.b); //~ ERROR E0277
}
