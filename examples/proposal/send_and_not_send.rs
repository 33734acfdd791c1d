//! The proposal's two futures that differ in the order of two lines: an `Rc` made after the await is no part of the
//! future, one made before it is.
//! run: asyncsend check examples/proposal/send_and_not_send.rs
//! expect(rust): the second future is refused where it is spawned.
//! expect(proposal): both may be spawned: the `Rc` is made and kept inside the task.
//! expect(sound): both may be spawned; nothing un-`Send` is captured, the `Rc` moves along with its task.
//! needs: tokio

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use tokio::sync::Mutex;

async fn send(mutex: Arc<Mutex<u32>>) {
    let value = *mutex.lock().await;
    let foo = Rc::new(RefCell::new(1));
    *foo.borrow_mut() = value;
}

async fn not_send(mutex: Arc<Mutex<u32>>) {
    let foo = Rc::new(RefCell::new(1));
    let value = *mutex.lock().await;
    *foo.borrow_mut() = value;
}

fn spawns(mutex: Arc<Mutex<u32>>) {
    tokio::spawn(send(mutex.clone()));
    tokio::spawn(not_send(mutex)); //~ ERROR[rust]
}
