#![feature(negative_impls)]
impl !Sync for u8 {} //~ ERROR E0117
unsafe impl Send for *mut u8 {} //~ ERROR E0117 E0751
impl !Send for fn() {} //~ ERROR E0117
impl !Send for () {} //~ ERROR E0117
impl<T> !Send for T {} //~ ERROR E0210 E0751
fn main() {}
