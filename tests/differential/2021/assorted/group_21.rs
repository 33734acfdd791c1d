mod b037 {
    fn f(x: *const dyn std::fmt::Debug) -> *const (dyn std::fmt::Debug + Send) { x as *const (dyn std::fmt::Debug + Send) } //~ ERROR E0804
    fn g(x: *const (dyn std::fmt::Debug + Send)) -> *const dyn std::fmt::Debug { x as _ }
    fn h(x: &dyn std::fmt::Debug) -> &(dyn std::fmt::Debug + Send) { x as &(dyn std::fmt::Debug + Send) } //~ ERROR E0605
}
mod b038 {
    static S: std::sync::Mutex<std::rc::Rc<u8>> = todo!(); //~ ERROR E0277
    static T: Option<Box<dyn Fn()>> = None; //~ ERROR E0277
    static U: Option<Box<dyn Fn() + Sync>> = None;
    static V: fn() = || ();
    static W: &[&dyn std::fmt::Debug] = &[]; //~ ERROR E0277
    static X: std::sync::OnceLock<*mut u8> = std::sync::OnceLock::new(); //~ ERROR E0277 E0277
    static Y: std::sync::LazyLock<std::rc::Rc<u8>> = std::sync::LazyLock::new(|| std::rc::Rc::new(1)); //~ ERROR E0277 E0277
    static Z: std::sync::atomic::AtomicU8 = std::sync::atomic::AtomicU8::new(1);
}
mod b040 {
    trait T { const C: &'static (dyn Fn() + Sync); }
    struct S;
    impl T for S { const C: &'static (dyn Fn() + Sync) = &|| (); }
    struct N(*const u8);
    impl N { const X: N = N(std::ptr::null()); }
    static A: &N = &N::X; //~ ERROR E0277
}
mod b043 {
    use std::fmt::Debug;
    fn p<T: Debug + Send>(t: T) { println!("{t:?}"); }
    struct S;
    fn run() { p(S); p(std::rc::Rc::new(S)); } //~ ERROR E0277 E0277 E0277
}
mod b047 {
    use std::rc::Rc;
    struct Pool<F: Fn() + Send> { f: F }
    impl<F: Fn() + Send> Pool<F> { fn new(f: F) -> Self { Pool { f } } fn run(&self) { (self.f)() } }
    fn run() { let r = Rc::new(1); let p = Pool::new(move || drop(r.clone())); p.run(); let q = Pool { f: || () }; q.run(); } //~ ERROR E0277
}
fn main() {}
