#![feature(auto_traits, negative_impls)]
auto trait Gate {}
impl<T> !Gate for *mut T {}
impl<'a, T> !Gate for &'a mut T {}
impl !Gate for u64 {}
fn ask<T: Gate>() {}
fn main() {
    ask::<*const u8>();
    ask::<*mut u8>(); //~ ERROR E0277
    ask::<(u64, u8)>(); //~ ERROR E0277
    ask::<&mut u8>(); //~ ERROR E0277
    ask::<Option<&'static mut u8>>(); //~ ERROR E0277
}
