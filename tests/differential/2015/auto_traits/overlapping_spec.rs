#![feature(negative_impls)]
struct B<T>(T);
unsafe impl<T> Send for B<T> {}
impl !Send for B<u8> {} //~ ERROR E0366 E0751
fn main() {}
