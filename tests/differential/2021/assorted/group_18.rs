mod b021 {
    use std::sync::mpsc;
    use std::rc::Rc;
    fn run() {
        let (tx, rx) = mpsc::channel();
        std::thread::spawn(move || { tx.send(Rc::new(1)).unwrap(); }); //~ ERROR E0277
        let _ = rx.recv();
    }
}
mod b022 {
    use std::sync::mpsc;
    fn run() {
        let (tx, rx) = mpsc::sync_channel::<Box<dyn FnOnce()>>(1);
        std::thread::spawn(move || { for job in rx { job() } }); //~ ERROR E0277
        tx.send(Box::new(|| ())).unwrap();
    }
}
mod b023 {
    use std::cell::RefCell;
    use std::sync::Arc;
    fn run() {
        let shared = Arc::new(RefCell::new(vec![1]));
        let hs: Vec<_> = (0..3).map(|_| {
            let s = Arc::clone(&shared);
            std::thread::spawn(move || s.borrow_mut().push(1)) //~ ERROR E0277
        }).collect();
        for h in hs { h.join().unwrap(); }
    }
}
mod b024 {
    use std::sync::{Arc, Mutex};
    fn run() {
        let m = Arc::new(Mutex::new(1));
        let g = m.lock().unwrap();
        std::thread::scope(|s| {
            s.spawn(|| println!("{}", *g));
            s.spawn(move || drop(g)); //~ ERROR E0277
        });
    }
}
mod b025 {
    use std::future::Future;
    fn spawn<T: Future + Send + 'static>(_: T) {}
    async fn nop() {}
    struct NotSend(*const ());
    impl Drop for NotSend { fn drop(&mut self) {} }
    fn run() {
        spawn(async { let x = NotSend(std::ptr::null()); nop().await; }); //~ ERROR future
        spawn(async { let x = NotSend(std::ptr::null()); drop(x); nop().await; });
        spawn(async { let _ = NotSend(std::ptr::null()); nop().await; });
        spawn(async { NotSend(std::ptr::null()); nop().await; });
        spawn(async { let _x = &NotSend(std::ptr::null()); nop().await; });
    }
}
fn main() {}
