mod b099 {
    struct S<T>(std::marker::PhantomData<T>);
    unsafe impl<T, U> Send for S<T> {} //~ ERROR E0207
    unsafe impl<'a, T> Sync for S<&'a T> {}
    impl<const N: usize> Clone for S<u8> { fn clone(&self) -> Self { loop {} } } //~ ERROR E0207
}
mod c001 {
    use std::future::Future; use std::pin::Pin;
    fn need<T: Unpin>(_: T) {}
    fn poll<F: Future + Unpin>(f: F) {}
    async fn af() {}
    fn run() {
        need(async {}); //~ ERROR E0277
        need(async move { std::future::ready(1).await }); //~ ERROR E0277
        need(Box::pin(async {}));
        need(Box::new(async {}));
        need(std::pin::pin!(async {}));
        need(&mut async {});
        need([async {}]); //~ ERROR E0277
        need(|| async {});
        need(af);
        need(af()); //~ ERROR E0277
        poll(af()); //~ ERROR E0277
        poll(Box::pin(af()));
        poll(&mut af()); //~ ERROR E0277
        let f = af();
        Pin::new(&mut f); //~ ERROR E0277
    }
}
mod c003 {
    use std::panic::{UnwindSafe, RefUnwindSafe, AssertUnwindSafe};
    use std::cell::*; use std::sync::*; use std::rc::Rc;
    fn u<T: UnwindSafe + ?Sized>() {}
    fn r<T: RefUnwindSafe + ?Sized>() {}
    trait D {}
    fn run() {
        u::<u8>(); u::<&u8>(); u::<&mut u8>(); u::<Cell<u8>>(); u::<&Cell<u8>>(); r::<Cell<u8>>(); u::<Rc<Cell<u8>>>(); u::<Arc<Cell<u8>>>(); //~ ERROR E0277 E0277 E0277 E0277 E0277
        u::<Mutex<Cell<u8>>>(); r::<Mutex<u8>>(); u::<RefCell<u8>>(); u::<Box<dyn D>>(); u::<Box<dyn D + UnwindSafe>>(); //~ ERROR E0277
        u::<*mut Cell<u8>>(); u::<AssertUnwindSafe<&mut u8>>(); u::<Vec<&mut u8>>(); u::<mpsc::Sender<u8>>(); u::<std::thread::JoinHandle<u8>>(); //~ ERROR E0277 E0277 E0277
        u::<dyn Fn()>(); //~ ERROR E0277
        u::<std::sync::atomic::AtomicU8>(); u::<&std::sync::atomic::AtomicU8>(); u::<OnceCell<u8>>(); r::<OnceCell<u8>>(); u::<LazyLock<u8>>(); //~ ERROR E0277
    }
    fn g<X>() { u::<X>(); r::<X>(); u::<&X>(); u::<Box<X>>(); } //~ ERROR E0277 E0277 E0277 E0277
    fn h<X: UnwindSafe + RefUnwindSafe>() { u::<X>(); r::<X>(); u::<&X>(); u::<Box<X>>(); }
}
mod c004 {
    use std::panic::UnwindSafe;
    use std::cell::Cell;
    fn u<T: UnwindSafe>(_: T) {}
    async fn io() {}
    fn run() {
        let c = Cell::new(1); let mut m = 1;
        u(|| c.get()); //~ ERROR E0277
        u(move || c.get());
        u(|| m += 1); //~ ERROR E0277
        u(async {});
        u(async { io().await; });
        u(io());
        u(async { let mut x = 1; let y = &mut x; io().await; *y = 2; });
        u(async { let x = Cell::new(1); let y = &x; io().await; y.set(2); });
        u(async move { let z = &c; z.set(1); });
        u(|s: &str| s.len());
    }
}
mod c005 {
    use std::panic::catch_unwind; use std::sync::{Arc, Mutex}; use std::rc::Rc; use std::cell::RefCell;
    fn cb(f: &dyn Fn()) { let _ = catch_unwind(|| f()); } //~ ERROR E0277
    fn cb2(f: Box<dyn FnOnce()>) { let _ = catch_unwind(|| f()); } //~ ERROR E0277
    fn cb3<F: Fn()>(f: F) { let _ = catch_unwind(|| f()); } //~ ERROR E0277
    fn cb4(f: impl Fn() + std::panic::RefUnwindSafe) { let _ = catch_unwind(|| f()); }
    fn run() {
        let a = Arc::new(Mutex::new(1));
        let _ = catch_unwind(|| { *a.lock().unwrap() += 1; });
        let b = Rc::new(RefCell::new(1));
        let _ = catch_unwind(|| { *b.borrow_mut() += 1; });
        let _ = catch_unwind(move || { *b.borrow_mut() += 1; }); //~ ERROR E0277 E0277
        let s = String::new();
        let _ = catch_unwind(|| s.len());
        let mut t = String::new();
        let _ = catch_unwind(|| t.push('a')); //~ ERROR E0277
    }
}
fn main() {}
