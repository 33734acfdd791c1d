#![feature(auto_traits, negative_impls)]
auto trait Gate {}
impl<T> !Gate for *mut T {}
impl !Gate for (u8, u8) {}
impl !Gate for fn(u8) {}
impl !Gate for [u8] {}
impl !Gate for [u8; 2] {}
impl !Gate for str {}
impl !Gate for bool {}
impl<'a> !Gate for &'a u8 {}
fn ask<T: Gate + ?Sized>() {}
fn main() {
    ask::<*const u8>();
    ask::<(u8, u8)>(); //~ ERROR E0277
    ask::<(u8, u16)>(); //~ ERROR E0277
    ask::<(u8, u16, u8)>();
    ask::<fn(u8)>(); //~ ERROR E0277
    ask::<fn(u16)>(); //~ ERROR E0277
    ask::<fn()>();
    ask::<[u8]>(); //~ ERROR E0277
    ask::<[u8; 2]>(); //~ ERROR E0277
    ask::<[u8; 3]>(); //~ ERROR E0277
    ask::<[u16; 3]>(); //~ ERROR E0277
    ask::<str>(); //~ ERROR E0277
    ask::<bool>(); //~ ERROR E0277
    ask::<&u8>(); //~ ERROR E0277
    ask::<&u16>(); //~ ERROR E0277
    ask::<&mut u16>();
}
