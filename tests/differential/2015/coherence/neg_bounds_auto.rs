#![feature(negative_impls)]
struct A<T>(T);
impl<T: Clone> !Send for A<T> {} //~ ERROR E0367
struct B<T: Clone>(T);
impl<T: Clone> !Send for B<T> {}
struct C<T: ?Sized>(*const T);
impl<T> !Sync for C<T> {} //~ ERROR E0367
struct D<T: ?Sized>(*const T);
impl<T: ?Sized> !Sync for D<T> {}
fn main() {}
