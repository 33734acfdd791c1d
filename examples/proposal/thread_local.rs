//! "The baddie": `do_locked` clones an `Rc` out of a thread-local and keeps it across an await. After a migration the old
//! thread and the new one share it.
//! run: asyncsend check examples/proposal/thread_local.rs
//! expect(rust): refused, since an `Rc` lives across the await; whose `Rc` it is does not matter.
//! expect(proposal): refused: the access to `FOO` is the effect `tls`.
//! expect(sound): refused: the thread-local's `Rc` gets out of `FOO.with` and lives across the await.
//! needs: tokio

use std::cell::RefCell;
use std::rc::Rc;
use tokio::sync::Mutex;

thread_local! {
    pub static FOO: Rc<RefCell<u32>> = Rc::new(RefCell::new(1));
}

async fn do_locked(lock: Mutex<u32>) {
    // Load `FOO` from TLS
    let foo = FOO.with(|foo| foo.clone());
    // Wait for lock, potentially switching threads
    let guard = lock.lock().await;
    // Borrow, on another thread already
    *foo.borrow_mut() = *guard;
}

fn main() {
    tokio::spawn(do_locked(Mutex::new(1))); //~ ERROR
}
