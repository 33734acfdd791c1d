//! The text's two lists. "Common non-Send offenders" names `RefCell<T>` and `Cell<T>`, which are `Send` if their content
//! is: they are not `Sync`, so a reference to one is not `Send`. And its "usually safe" list depends on the content as well.
//! run: asyncsend check examples/bindgen/offenders.rs
//! expect(rust): the lines marked below are refused.
//! expect(proposal): the same.
//! expect(sound): the same.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, RwLock};

fn is_send<T: Send>() {}

fn offenders() {
    is_send::<Rc<String>>(); //~ ERROR
    is_send::<*mut String>(); //~ ERROR
    is_send::<MutexGuard<'_, String>>(); //~ ERROR
}

fn no_offenders() {
    is_send::<RefCell<String>>();
    is_send::<Cell<u32>>();
}

fn references_to_them() {
    is_send::<&RefCell<String>>(); //~ ERROR
    is_send::<&Cell<u32>>(); //~ ERROR
}

fn usually_safe() {
    is_send::<Arc<String>>();
    is_send::<Mutex<Cell<u32>>>();
    is_send::<RwLock<Cell<u32>>>();
    is_send::<Arc<Mutex<Cell<u32>>>>();
    is_send::<Arc<RwLock<String>>>();
}

fn not_safe_for_every_content() {
    is_send::<Arc<Cell<u32>>>(); //~ ERROR
    is_send::<Arc<Mutex<Rc<u32>>>>(); //~ ERROR
    is_send::<Arc<RwLock<RefCell<u32>>>>(); //~ ERROR
}
