//! Boxed closures.

use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

fn need_send<T: Send>(_: T) {}

fn plain() {
    is::<Box<dyn Fn()>>(); //~ ERROR E0277
}
fn send() {
    is::<Box<dyn FnMut() + Send>>();
    is::<Arc<dyn Fn() + Send + Sync>>();
}
fn arc_send() {
    is::<Arc<dyn Fn() + Send>>(); //~ ERROR E0277
}
fn argument_does_not_count() {
    is::<Box<dyn Fn(Rc<u8>) -> Rc<u8> + Send>>();
}
fn coercion() -> Box<dyn Fn() -> u32 + Send> {
    let r = Rc::new(1);
    Box::new(move || *r) //~ ERROR E0277
}
fn coercion_fine() -> Box<dyn Fn() -> u32 + Send> {
    let r = 1;
    Box::new(move || r)
}
fn coerced_argument() {
    fn f(_: &(dyn Fn() -> u32 + Sync)) {}
    let c = std::cell::Cell::new(1);
    f(&|| c.get()); //~ ERROR E0277
}
