//! A parameter is what the environment says.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

fn none<T>() {
    is::<T>(); //~ ERROR E0277
}
fn send<T: Send>() {
    is::<T>();
    is::<Vec<T>>();
    is::<Option<Box<T>>>();
    is::<std::sync::Mutex<T>>();
}
fn where_clause<T>()
where
    T: Send,
{
    is::<T>();
}
fn reference<T: Send>() {
    is::<&T>(); //~ ERROR E0277
}
fn reference_sync<T: Sync>() {
    is::<&T>();
    is_sync::<&T>();
}
fn exclusive<T: Send>() {
    is::<&mut T>();
}
fn arc<T: Send>() {
    is::<Arc<T>>(); //~ ERROR E0277
}
fn arc_both<T: Send + Sync>() {
    is::<Arc<T>>();
}
fn rc<T: Send + Sync>() {
    is::<Rc<T>>(); //~ ERROR E0277
}
fn mutex_sync<T: Send>() {
    is_sync::<std::sync::Mutex<T>>();
}
fn rwlock_sync<T: Send>() {
    is_sync::<std::sync::RwLock<T>>(); //~ ERROR E0277
}
fn cell<T: Send>() {
    is::<Cell<T>>();
}
