//! PhantomData stands for its type.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

use std::marker::{PhantomData, PhantomPinned};
struct NotSend(PhantomData<*const ()>);
struct Tagged<T>(u32, PhantomData<T>);
struct Function<T>(PhantomData<fn() -> T>);
fn marker() {
    is::<NotSend>(); //~ ERROR E0277
}
fn tagged() {
    is::<Tagged<u8>>();
}
fn tagged_rc() {
    is::<Tagged<Rc<u8>>>(); //~ ERROR E0277
}
fn tagged_reference() {
    is::<Tagged<&'static Cell<u8>>>(); //~ ERROR E0277
}
fn function() {
    is::<Function<Rc<u8>>>();
    is_sync::<Function<Rc<u8>>>();
}
fn cell_sync() {
    is_sync::<PhantomData<Cell<()>>>(); //~ ERROR E0277
}
fn pinned() {
    is::<PhantomPinned>();
    is_sync::<PhantomPinned>();
}
