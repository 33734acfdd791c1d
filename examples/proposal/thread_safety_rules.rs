//! The proposal's rules for `Send` and `Sync`, made true. "Everything is `Send`, except for pointers and `Rc`" leaves out
//! guards, references to what is not `Sync`, and what promises nothing; "everything is `Sync`, except for pointers, `Rc`,
//! and `UnsafeCell`" holds for what std's cells are built from, and leaves out the same and `Receiver`. And `Cell` and
//! `RefCell` are `Send` if their content is.
//! run: asyncsend check examples/proposal/thread_safety_rules.rs
//! expect(rust): every line marked below is refused, as by rustc.
//! expect(proposal): the same; `Send` and `Sync` are Rust's in every rule set.
//! expect(sound): the same.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::mpsc::Receiver;
use std::sync::{Mutex, MutexGuard};

fn send<T: Send>() {}
fn sync<T: Sync>() {}

struct OfSend {
    name: String,
    hits: Cell<u32>,
}
struct WithRc {
    name: String,
    shared: Rc<u32>,
}
struct Handle(*mut u8);
// Safety: the pointer is owned and its target may be used from any thread, one at a time.
unsafe impl Send for Handle {}

// If everything in `T` is `Send`, then `T: Send`; if something is not, then `T` is not.
fn structure() {
    send::<OfSend>();
    send::<WithRc>(); //~ ERROR
}

// You may implement `Send` by hand; that says nothing about `Sync`.
fn by_hand() {
    send::<Handle>();
    sync::<Handle>(); //~ ERROR
}

// `&T: Send` exactly if `T: Sync`.
fn references() {
    send::<&str>();
    send::<&Cell<u32>>(); //~ ERROR
    send::<&mut Cell<u32>>();
}

fn cells() {
    send::<Cell<u32>>();
    send::<RefCell<Vec<u32>>>();
    sync::<RefCell<Vec<u32>>>(); //~ ERROR
}

// What "except for pointers and `Rc`" leaves out.
fn guards() {
    sync::<MutexGuard<'static, u32>>();
    sync::<Mutex<Cell<u32>>>();
    send::<MutexGuard<'static, u32>>(); //~ ERROR
}

// What promises nothing, and an end of a channel.
fn unpromised<T>() {
    send::<T>(); //~ ERROR
    sync::<T>(); //~ ERROR
    send::<Box<dyn Fn()>>(); //~ ERROR
    sync::<Receiver<u32>>(); //~ ERROR
}
