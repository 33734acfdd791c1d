#![feature(negative_impls)]
mod a016 {
    trait T: Send {}
    impl !Send for dyn T {} //~ ERROR E0321 E0371
}
mod a017 {
    unsafe impl<T> Send for T {} //~ ERROR E0210
}
mod a018 {
    struct S;
    impl Send for S {} //~ ERROR E0200
    impl Sync for S {} //~ ERROR E0200
}
mod a019 {
    struct S;
    unsafe impl Clone for S { fn clone(&self) -> S { S } } //~ ERROR E0199
    unsafe trait U {}
    impl U for S {} //~ ERROR E0200
}
mod a020 {
    struct S;
    unsafe impl S { fn f() {} } //~ ERROR E0197
    fn run() { S::f(); }
}
fn main() {}
