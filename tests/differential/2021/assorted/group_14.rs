mod a091 {
    fn f(x: impl Fn() + Send + 'static) {}
    fn g(x: &dyn Fn()) { f(|| ()); f(x); } //~ ERROR E0277
    fn h(x: Box<dyn Fn()>) { f(x); } //~ ERROR E0277
    fn i(x: Box<dyn Fn() + Send>) { f(x); }
}
mod a092 {
    fn f<F>(f: F) where F: FnOnce() -> std::rc::Rc<u8> + Send {}
    fn run() { f(|| std::rc::Rc::new(1)); let r = std::rc::Rc::new(2); f(|| r.clone()); f(move || r); } //~ ERROR E0277 E0277
}
mod a093 {
    use std::sync::atomic::AtomicPtr;
    use std::ptr::NonNull;
    fn s<T: Send + Sync>() {}
    fn run() { s::<AtomicPtr<u8>>(); s::<NonNull<u8>>(); s::<Option<&'static str>>(); s::<std::sync::Once>(); } //~ ERROR E0277 E0277
}
mod a094 {
    use std::sync::{MutexGuard, RwLockReadGuard, RwLockWriteGuard, OnceLock, LazyLock};
    fn s<T: Send>() {}
    fn y<T: Sync>() {}
    fn run() {
        s::<MutexGuard<u8>>(); y::<MutexGuard<u8>>(); s::<RwLockReadGuard<u8>>(); y::<RwLockWriteGuard<u8>>(); //~ ERROR E0277 E0277
        y::<OnceLock<std::cell::Cell<u8>>>(); //~ ERROR E0277
        y::<LazyLock<u8>>();
        y::<MutexGuard<std::cell::Cell<u8>>>(); //~ ERROR E0277
        y::<std::cell::OnceCell<u8>>(); //~ ERROR E0277
    }
}
mod a095 {
    fn is_send<T: Send>() {}
    fn generic<T>() { is_send::<T>(); is_send::<Vec<T>>(); is_send::<&T>(); is_send::<Option<fn(T)>>(); } //~ ERROR E0277 E0277 E0277
}
fn main() {}
