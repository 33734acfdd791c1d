//! "Can I fix this by adding `unsafe impl Send` manually? Usually no." The compiler believes it: nothing is refused here,
//! and the first state is wrong. The way to keep an `Rc` in host state is a task that makes the state itself.
//! run: asyncsend check examples/bindgen/manual_send.rs
//! expect(rust): the task with an `Rc` of its own is refused, the wrong `unsafe impl` is not.
//! expect(proposal): accepted.
//! expect(sound): accepted: an `unsafe impl` is an assertion, which the verdict lists.
//! needs: tokio

use std::cell::RefCell;
use std::rc::Rc;

struct OldState {
    sessions: Rc<RefCell<Vec<String>>>,
}

struct Trusted(OldState);
// Safety: none. A clone of `sessions` may be anywhere.
unsafe impl Send for Trusted {}

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
