#![feature(auto_traits, negative_impls)]
mod b005 {
    auto trait Tame {}
    struct Wild;
    impl !Tame for Wild {}
    fn need<T: Tame + ?Sized>() {}
    trait Dyn {}
    fn run() { need::<dyn Dyn>(); need::<dyn Dyn + Tame>(); need::<Box<dyn Dyn + Tame>>(); need::<[Wild]>(); need::<str>(); } //~ ERROR E0277 E0277
}
mod b006 {
    auto trait A {}
    impl<T> A for Vec<T> {}
    impl A for *const u8 {}
    impl<T: Copy> A for Option<T> {}
    fn need<T: A>() {}
    fn run() { need::<Vec<u8>>(); need::<*const u16>(); need::<*const u8>(); need::<Option<String>>(); need::<Option<u8>>(); } //~ ERROR E0277 E0277
}
mod b008 {
    auto trait A {}
    impl A for str {}
    impl A for dyn std::fmt::Debug {} //~ ERROR E0321
    impl A for (u8, u8) {}
    impl A for [u8] {}
    impl A for fn() {}
}
mod b009 {
    auto trait A {}
}
mod b010 {
    struct S;
    impl !Send for S {}
    impl !Clone for S {}
}
fn main() {}
