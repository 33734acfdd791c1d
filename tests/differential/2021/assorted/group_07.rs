mod a039 {
    use std::sync::mpsc::{channel, Receiver, Sender, SyncSender};
    fn need_send<T: Send>(_: T) {}
    fn need_sync<T: Sync>(_: &T) {}
    fn run() {
        let (tx, rx) = channel::<u8>();
        need_sync(&tx);
        need_sync(&rx); //~ ERROR E0277
        need_send(rx);
        let (t2, r2) = channel::<*const u8>();
        need_send(t2); //~ ERROR E0277
        need_send(r2); //~ ERROR E0277
    }
}
mod a040 {
    use std::sync::{Arc, Mutex, RwLock};
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;
    fn s<T: Send>() {}
    fn y<T: Sync>() {}
    fn run() {
        s::<Arc<Mutex<Cell<u8>>>>();
        s::<Arc<RwLock<Cell<u8>>>>(); //~ ERROR E0277
        s::<Arc<RefCell<u8>>>(); //~ ERROR E0277
        s::<Arc<Rc<u8>>>(); //~ ERROR E0277 E0277
        y::<Mutex<Cell<u8>>>();
        y::<RwLock<Cell<u8>>>(); //~ ERROR E0277
        y::<RwLock<Rc<u8>>>(); //~ ERROR E0277 E0277
        s::<Mutex<Rc<u8>>>(); //~ ERROR E0277
    }
}
mod a041 {
    use std::sync::Mutex;
    async fn io() {}
    fn need<T: Send>(_: T) {}
    async fn bad(m: &Mutex<u8>) { let g = m.lock().unwrap(); io().await; drop(g); }
    async fn good(m: &Mutex<u8>) { { let _g = m.lock().unwrap(); } io().await; }
    fn run() { let m = Mutex::new(0); need(bad(&m)); need(good(&m)); } //~ ERROR future
}
mod a042 {
    async fn io() {}
    fn need<T: Send>(_: T) {}
    async fn f(p: *const u8) { io().await; let _ = p; }
    fn g() -> impl Send { async { let x = std::rc::Rc::new(1); io().await; drop(x); } } //~ ERROR future
    fn run() { need(f(std::ptr::null())); g(); } //~ ERROR future
}
mod a043 {
    trait Svc { async fn call(&self) -> u8; }
    fn need<T: Send>(_: T) {}
    fn run<S: Svc + Sync>(s: &S) { need(s.call()); } //~ ERROR E0277
}
fn main() {}
