#![feature(negative_impls)]
mod a011 {
    trait Tr { fn f(); }
    struct S;
    impl !Tr for S { fn f() {} } //~ ERROR E0749
}
mod a012 {
    unsafe impl Send for &'static str {} //~ ERROR E0117
}
mod a013 {
    struct L;
    unsafe impl Send for &L {} //~ ERROR E0321
    unsafe impl Sync for *const L {} //~ ERROR E0117 E0751
    unsafe impl Send for [L] {} //~ ERROR E0117
    unsafe impl Send for Box<L> {} //~ ERROR E0321
    unsafe impl Send for (L, L) {} //~ ERROR E0117
}
mod a014 {
    trait T {}
    unsafe impl Send for dyn T {} //~ ERROR E0321
    unsafe impl Sync for dyn T + Send {} //~ ERROR E0321
}
mod a015 {
    trait T {}
    impl !Send for dyn T {} //~ ERROR E0321
    fn need<X: Send + ?Sized>() {}
    fn run() { need::<dyn T>(); need::<dyn T + Send>(); } //~ ERROR E0277
}
fn main() {}
