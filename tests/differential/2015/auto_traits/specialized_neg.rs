#![feature(negative_impls)]
struct B<T>(T);
impl !Send for B<u8> {} //~ ERROR E0366
struct C<'a>(&'a u8);
impl !Sync for C<'static> {} //~ ERROR E0366
struct D<T, U>(T, U);
unsafe impl<T> Send for D<T, T> {}
fn main() {}
