//! The proposal's rules for `AsyncSend`. Its third one, "if `T: AsyncSend`, then `Rc<T>: AsyncSend`", is true of a value
//! that *stays* in a task that migrates, and false of one that is *sent to* another task. So the repaired rules split the
//! trait: `Resident` may stay, `AsyncSend` may be sent.
//! run: asyncsend check examples/proposal/async_send_rules.rs
//! expect(rust): `AsyncSend` and `Resident` are other names for `Send`: all questions about `Rc` are refused.
//! expect(proposal): everything is accepted but raw pointers.
//! expect(sound): `Rc` is `Resident` and not `AsyncSend`; raw pointers are neither, nor is what leaves an `Rc` behind.
//! needs: AsyncSend

use std::cell::RefCell;
use std::marker::{AsyncSend, Resident};
use std::rc::Rc;

fn async_send<T: AsyncSend>() {}
fn resident<T: Resident>() {}

// If `T: Send`, then `T: AsyncSend`.
fn of_send<T: Send>() {
    async_send::<T>();
    resident::<T>();
}

// If `T: AsyncSend`, then `Rc<T>: AsyncSend`?
fn of_rc() {
    async_send::<Rc<u32>>(); //~ ERROR[rust,sound]
    resident::<Rc<u32>>(); //~ ERROR[rust]
}

// If everything in `T` is `AsyncSend`, then `T: AsyncSend`.
struct Pair<A, B>(A, B);
fn structural() {
    async_send::<Pair<u32, String>>();
    async_send::<Pair<u32, Rc<u32>>>(); //~ ERROR[rust,sound]
    resident::<Pair<u32, Rc<u32>>>(); //~ ERROR[rust]
}

fn pointers() {
    async_send::<*const u32>(); //~ ERROR
    resident::<*const u32>(); //~ ERROR
}

// Structure is not all: a value that dies in the task runs its `Drop` there.
struct Parting(Rc<u32>);
impl Drop for Parting {
    fn drop(&mut self) {
        LEFT.set(Some(self.0.clone()));
    }
}

thread_local! {
    static LEFT: RefCell<Option<Rc<u32>>> = const { RefCell::new(None) };
}

fn drops() {
    resident::<Parting>(); //~ ERROR[rust,sound]
}
