#![feature(negative_impls, unsize)]
mod a022 {
    struct S;
    unsafe impl !Clone for S {} //~ ERROR E0198
}
mod a023 {
    impl Sized for u8 {} //~ ERROR E0117 E0322
    struct S;
    impl Sized for S {} //~ ERROR E0322
}
mod a024 {
    use std::marker::Unsize;
    struct S;
    impl Unsize<[u8]> for S {} //~ ERROR E0328
}
mod a025 {
    struct S;
    impl Copy for S {}
}
mod a026 {
    #[derive(Clone)]
    struct S(String);
    impl Copy for S {} //~ ERROR E0204
    #[derive(Clone, Copy)]
    struct T(Vec<u8>); //~ ERROR E0204
}
fn main() {}
