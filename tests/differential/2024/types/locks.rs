//! Locks and their guards.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

use std::sync::{Condvar, LazyLock, MutexGuard, Once, OnceLock, RwLock, RwLockReadGuard};
fn mutex_of_cell() {
    is::<Mutex<Cell<u8>>>();
    is_sync::<Mutex<Cell<u8>>>();
    is::<Arc<Mutex<Cell<u8>>>>();
}
fn mutex_of_rc() {
    is_sync::<Mutex<Rc<u8>>>(); //~ ERROR E0277
}
fn rwlock() {
    is_sync::<RwLock<u8>>();
}
fn rwlock_of_cell() {
    is_sync::<RwLock<Cell<u8>>>(); //~ ERROR E0277
}
fn guard() {
    is::<MutexGuard<'static, u8>>(); //~ ERROR E0277
}
fn guard_sync() {
    is_sync::<MutexGuard<'static, u8>>();
}
fn guard_of_cell_sync() {
    is_sync::<MutexGuard<'static, Cell<u8>>>(); //~ ERROR E0277
}
fn read_guard() {
    is::<RwLockReadGuard<'static, u8>>(); //~ ERROR E0277
}
fn once() {
    is_sync::<Once>();
    is_sync::<Condvar>();
    is_sync::<OnceLock<u8>>();
    is_sync::<LazyLock<u8>>();
}
fn once_of_cell() {
    is_sync::<OnceLock<Cell<u8>>>(); //~ ERROR E0277
}
