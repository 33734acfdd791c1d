//! Cells: Send if their content is, never Sync.

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

use std::cell::{LazyCell, OnceCell, UnsafeCell};
fn send() {
    is::<Cell<u8>>();
    is::<RefCell<u8>>();
    is::<UnsafeCell<u8>>();
    is::<OnceCell<u8>>();
    is::<LazyCell<u8>>();
}
fn cell_of_rc() {
    is::<Cell<Rc<u8>>>(); //~ ERROR E0277
}
fn refcell_of_rc() {
    is::<RefCell<Rc<u8>>>(); //~ ERROR E0277
}
fn cell_sync() {
    is_sync::<Cell<u8>>(); //~ ERROR E0277
}
fn refcell_sync() {
    is_sync::<RefCell<u8>>(); //~ ERROR E0277
}
fn unsafe_cell_sync() {
    is_sync::<UnsafeCell<u8>>(); //~ ERROR E0277
}
fn once_cell_sync() {
    is_sync::<OnceCell<u8>>(); //~ ERROR E0277
}
fn reference() {
    is::<&'static Cell<u8>>(); //~ ERROR E0277
}
fn exclusive() {
    is::<&'static mut Cell<u8>>();
}
