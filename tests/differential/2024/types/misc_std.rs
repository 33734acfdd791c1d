//! Other types of std that are not what one thinks.

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

fn args() {
    is::<std::env::Args>(); //~ ERROR E0277
}
fn vars() {
    is::<std::env::Vars>(); //~ ERROR E0277
}
fn stdout_lock() {
    is::<std::io::StdoutLock<'static>>(); //~ ERROR E0277
}
fn join_handle() {
    is::<std::thread::JoinHandle<std::rc::Rc<u8>>>();
    is_sync::<std::thread::Thread>();
}
fn context() {
    is::<std::task::Context<'static>>(); //~ ERROR E0277 E0277 E0277
}
fn waker() {
    is::<std::task::Waker>();
    is_sync::<std::task::Waker>();
    is::<std::task::Poll<u8>>();
}
fn raw_waker() {
    is::<std::task::RawWaker>(); //~ ERROR E0277
}
fn duration() {
    is::<std::time::Duration>();
    is::<std::time::Instant>();
    is::<std::path::PathBuf>();
    is::<std::fs::File>();
    is::<std::net::TcpStream>();
    is::<std::process::Child>();
}
fn atomic() {
    is_sync::<std::sync::atomic::AtomicUsize>();
    is_sync::<std::sync::atomic::AtomicPtr<u8>>();
}
