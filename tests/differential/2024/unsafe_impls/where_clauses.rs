//! Impls with where clauses on other types.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

struct Task<F: FnOnce() -> T, T>(Option<F>, *mut T);
unsafe impl<F: FnOnce() -> T + Send, T: Send> Send for Task<F, T> {}
struct Handle<I: Iterator>(*const I);
unsafe impl<I: Iterator> Send for Handle<I> where I::Item: Send {}
struct Ext<T>(*const T);
unsafe impl<T> Send for Ext<T>
where
    Vec<T>: Send,
    for<'a> &'a T: Send,
{
}
fn task() {
    is::<Task<fn() -> u8, u8>>();
}
fn task_rc() {
    is::<Task<fn() -> Rc<u8>, Rc<u8>>>(); //~ ERROR E0277
}
fn handle() {
    is::<Handle<std::vec::IntoIter<u8>>>();
}
fn handle_rc() {
    is::<Handle<std::vec::IntoIter<Rc<u8>>>>(); //~ ERROR E0277
}
fn ext() {
    is::<Ext<u8>>();
}
fn ext_cell() {
    is::<Ext<Cell<u8>>>(); //~ ERROR E0277
}
