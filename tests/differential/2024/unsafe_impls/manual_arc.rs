//! Own smart pointers with the right and the wrong bounds.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

use std::ptr::NonNull;
struct MyArc<T>(NonNull<T>);
unsafe impl<T: Send + Sync> Send for MyArc<T> {}
unsafe impl<T: Send + Sync> Sync for MyArc<T> {}
struct MyBox<T>(NonNull<T>);
unsafe impl<T: Send> Send for MyBox<T> {}
unsafe impl<T: Sync> Sync for MyBox<T> {}
struct MyRc<T>(NonNull<T>);
fn arc() {
    is::<MyArc<u8>>();
    is::<MyBox<Cell<u8>>>();
}
fn arc_of_cell() {
    is::<MyArc<Cell<u8>>>(); //~ ERROR E0277
}
fn box_sync() {
    is_sync::<MyBox<Cell<u8>>>(); //~ ERROR E0277
}
fn rc() {
    is::<MyRc<u8>>(); //~ ERROR E0277
}
fn box_of_rc() {
    is::<MyBox<Rc<u8>>>(); //~ ERROR E0277
}
fn nested() {
    is::<MyArc<MyBox<u8>>>();
    is::<MyArc<MyBox<Cell<u8>>>>(); //~ ERROR E0277
}
