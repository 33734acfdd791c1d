//! The error is at the argument that fails, whatever its form.

use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

fn is<T: Send>() {}

fn tuple() {
    need_send((1, Rc::new(2))); //~ ERROR E0277
}
fn variable() {
    let r = Rc::new(2);
    need_send(r); //~ ERROR E0277
}
fn reference() {
    let r = Rc::new(2);
    need_send(&r); //~ ERROR E0277
}
fn inferred() {
    let mut v = Vec::new();
    v.push(Rc::new(1));
    need_send(v); //~ ERROR E0277
}
fn inferred_later() {
    let mut v = None;
    need_send(&v);
    v = Some(1);
}
fn method() {
    need_send(Some(Rc::new(1)).map(|r| *r));
    need_send(Rc::new(1).clone()); //~ ERROR E0277
}
fn iterator() {
    need_send(vec![1].into_iter().map(|x| Rc::new(x)));
    need_send(vec![1].into_iter().map(|x| Rc::new(x)).collect::<Vec<_>>()); //~ ERROR E0277
}
fn turbofish() {
    is::<Option<Rc<u8>>>(); //~ ERROR E0277
}
fn twice() {
    need_send(Rc::new(1)); //~ ERROR E0277
    need_send(Rc::new("x")); //~ ERROR E0277
    need_send(Rc::new(2)); //~ ERROR E0277
}
