//! References by mutability.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

fn shared_send<'a>() {
    is::<&'a u8>();
    is::<&'a &'a u8>();
    is::<&'a mut u8>();
    is_sync::<&'a mut u8>();
}
fn shared_cell<'a>() {
    is::<&'a Cell<u8>>(); //~ ERROR E0277
}
fn exclusive_cell<'a>() {
    is::<&'a mut Cell<u8>>();
}
fn shared_exclusive_cell<'a>() {
    is::<&'a &'a mut Cell<u8>>(); //~ ERROR E0277
}
fn exclusive_shared_cell<'a>() {
    is::<&'a mut &'a Cell<u8>>(); //~ ERROR E0277
}
fn exclusive_rc<'a>() {
    is::<&'a mut Rc<u8>>(); //~ ERROR E0277
}
fn cell_of_reference<'a>() {
    is::<Cell<&'a u8>>();
    is::<Cell<&'a Cell<u8>>>(); //~ ERROR E0277
}
