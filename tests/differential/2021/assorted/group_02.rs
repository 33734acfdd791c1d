#![feature(auto_traits, negative_impls)]
mod a006 {
    unsafe auto trait Trusted {}
    struct Bad;
    impl Trusted for Bad {} //~ ERROR E0200
    struct Good;
    unsafe impl Trusted for Good {}
    struct Neg;
    impl !Trusted for Neg {}
    struct Neg2;
    unsafe impl !Trusted for Neg2 {} //~ ERROR E0198
}
mod a007 {
    struct T1;
    impl !Send for T1 {}
    unsafe impl Send for T1 {} //~ ERROR E0751
}
mod a008 {
    struct W<T>(T);
    unsafe impl<T: Clone> Send for W<T> {}
    impl<T> !Send for W<T> {} //~ ERROR E0751
}
mod a009 {
    struct W<T>(T);
    impl !Send for W<u8> {} //~ ERROR E0366
}
mod a010 {
    trait Tr {}
    struct S<T>(T);
    impl<T> !Tr for S<T> {}
    impl Tr for S<u8> {} //~ ERROR E0751
}
fn main() {}
