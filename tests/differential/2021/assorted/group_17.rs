#![feature(negative_impls)]
mod b011 {
    #[derive(Clone)] //~ ERROR E0751
    struct S;
    impl !Clone for S {}
    impl !Copy for S {}
}
mod b015 {
    use std::sync::Arc;
    fn need<T: Send + 'static>(_: T) {}
    struct Node { next: Option<Arc<Node>>, data: std::cell::Cell<u8> }
    fn run() { need(Arc::new(Node { next: None, data: std::cell::Cell::new(1) })); } //~ ERROR E0277
}
mod b016 {
    use std::thread;
    fn run() {
        let mut v = vec![1];
        let p = v.as_mut_ptr();
        let h = thread::spawn(move || unsafe { *p = 2; }); //~ ERROR E0277
        h.join().unwrap();
    }
}
mod b017 {
    use std::thread;
    struct Ptr(*mut u8);
    unsafe impl Send for Ptr {}
    fn run() {
        let mut b = 1u8;
        let p = Ptr(&mut b);
        thread::spawn(move || { unsafe { *p.0 = 1; } }); //~ ERROR E0277
        let q = Ptr(&mut b);
        thread::spawn(move || { let q = q; unsafe { *q.0 = 1; } });
        let r = Ptr(&mut b);
        thread::spawn(move || { let _ = &r; unsafe { *r.0 = 1; } });
    }
}
mod b020 {
    use std::rc::Rc;
    use std::thread;
    fn run() {
        let h = thread::spawn(|| Rc::new(1)); //~ ERROR E0277
        let _ = h.join();
        let h2 = thread::spawn(|| { let r = Rc::new(1); *r });
        let _ = thread::Builder::new().name("x".into()).spawn(|| std::ptr::null::<u8>()); //~ ERROR E0277
    }
}
fn main() {}
