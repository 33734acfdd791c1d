mod b092 {
    trait A { fn f<T: Send>(t: T); fn g<T>(t: T); fn h(&self) where Self: Send; }
    impl A for u8 { fn f<T>(t: T) {} fn g<T: Send>(t: T) {} fn h(&self) where Self: Sync {} } //~ ERROR E0276
}
mod b093 {
    impl<T: Send> From<T> for Wr { fn from(_: T) -> Wr { Wr } } //~ ERROR E0119
    struct Wr;
}
mod b094 {
    trait A {} trait B {}
    impl<T: A> B for T {}
    impl<T: Send> B for Vec<T> {} //~ ERROR E0119
    impl<T: Send> A for Vec<T> {}
    impl B for u8 {} impl A for u16 {}
}
mod b095 {
    trait O {}
    impl<T: Send> O for T {}
    impl O for *const u8 {} //~ ERROR E0119
    impl O for std::rc::Rc<u8> {} //~ ERROR E0119
    struct L(*const u8);
    impl O for L {} //~ ERROR E0119
}
mod b098 {
    impl<T> Send for Vec<T> {} //~ ERROR E0117 E0200
    unsafe impl<T> Sync for *const T {} //~ ERROR E0117 E0751
    unsafe impl<T, U> Send for fn(T) -> U {} //~ ERROR E0117
    impl Clone for std::rc::Rc<u8> { fn clone(&self) -> Self { todo!() } } //~ ERROR E0117
}
fn main() {}
