//! PhantomData of parameters.

use std::rc::Rc;

fn is<T: Send>() {}

use std::marker::PhantomData;
struct Id<T> {
    n: u32,
    of: PhantomData<T>,
}
struct IdFn<T> {
    n: u32,
    of: PhantomData<fn() -> T>,
}
struct IdPtr<T> {
    n: u32,
    of: PhantomData<*const T>,
}
fn id<T>() {
    is::<Id<T>>(); //~ ERROR E0277
}
fn id_send<T: Send>() {
    is::<Id<T>>();
}
fn id_fn<T>() {
    is::<IdFn<T>>();
}
fn id_ptr<T: Send + Sync>() {
    is::<IdPtr<T>>(); //~ ERROR E0277
}
fn id_rc() {
    is::<Id<Rc<u8>>>(); //~ ERROR E0277
    is::<IdFn<Rc<u8>>>();
}
