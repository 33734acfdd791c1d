mod a070 {
    fn f<T>() where for<'a> &'a T: Send {}
    fn g<T>() { f::<T>(); } //~ ERROR E0277
    fn h<T: Sync>() { f::<T>(); }
    fn run() { f::<std::cell::Cell<u8>>(); } //~ ERROR E0277
}
mod a071 {
    struct List<T> { v: T, n: Option<Box<List<T>>> }
    struct A(Option<Box<B>>); struct B(Option<Box<A>>, *const u8);
    fn s<T: Send>() {}
    fn run() { s::<List<u8>>(); s::<List<*const u8>>(); s::<A>(); } //~ ERROR E0277 E0277
}
mod a072 {
    use std::marker::PhantomData;
    struct P<T>(PhantomData<T>);
    struct Q<T>(PhantomData<*const T>);
    struct R<T>(PhantomData<fn() -> T>);
    struct V<'a, T>(PhantomData<&'a T>);
    fn s<T: Send>() {}
    fn run() { s::<P<*const u8>>(); s::<Q<u8>>(); s::<R<*const u8>>(); s::<V<'static, std::cell::Cell<u8>>>(); } //~ ERROR E0277 E0277 E0277
}
mod a073 {
    use std::cell::UnsafeCell;
    struct My<T>(UnsafeCell<T>);
    unsafe impl<T: Send> Sync for My<T> {}
    fn y<T: Sync>() {}
    fn run() { y::<My<u8>>(); y::<My<std::rc::Rc<u8>>>(); y::<UnsafeCell<u8>>(); } //~ ERROR E0277 E0277
}
mod a077 {
    trait Foo {}
    fn f(x: &Foo) {} //~ ERROR E0782
}
fn main() {}
