//! "Can I fix this by adding `unsafe impl Send` manually? Usually no." The compiler believes it: nothing is refused here,
//! and the first impl is wrong. The audit lint lists each such impl with the fields that stand against it: an `Rc` that a
//! clone may share, and, in the second one, a pointer that the type owns. The way to keep an `Rc` in host state is a task
//! that makes the state itself.
//! run: asyncsend check -W unsafe-impl examples/bindgen/manual_send.rs
//! expect(rust): the task with an `Rc` of its own is refused, the wrong `unsafe impl` is not.
//! expect(proposal): accepted.
//! expect(sound): accepted: an `unsafe impl` is an assertion; `-W unsafe-impl` and `asyncsend trust` list it.
//! needs: tokio

use std::cell::RefCell;
use std::rc::Rc;

struct OldState {
    sessions: Rc<RefCell<Vec<String>>>,
}

struct Trusted(OldState);
// Safety: none. A clone of `sessions` may be anywhere.
unsafe impl Send for Trusted {}

struct Owned(*mut u8);
// Safety: the pointer is owned, and nothing about its target is bound to a thread.
unsafe impl Send for Owned {}

fn trusted(state: Trusted) {
    tokio::spawn(async move {
        let state = state;
        tokio::task::yield_now().await;
        drop(state);
    });
}

fn made_inside() {
    tokio::spawn(async { //~ ERROR[rust]
        let state = OldState { sessions: Rc::new(RefCell::new(vec![])) };
        tokio::task::yield_now().await;
        state.sessions.borrow_mut().push(String::from("gav"));
    });
}
