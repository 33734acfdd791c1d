#![feature(negative_impls)]
struct A;
unsafe impl Send for A {}
impl !Send for A {} //~ ERROR E0751
struct B<T>(T);
unsafe impl<T> Sync for B<T> {}
impl<T> !Sync for B<T> {} //~ ERROR E0751
struct C;
impl !Sync for C {}
unsafe impl Sync for C {} //~ ERROR E0751
fn main() {}
