#![feature(dropck_eyepatch)]
struct A<T>(Box<T>);
unsafe impl<#[may_dangle] T> Drop for A<T> {
    fn drop(&mut self) {}
}
struct B<T>(Box<T>);
unsafe impl<T> Drop for B<T> { //~ ERROR E0199
    fn drop(&mut self) {}
}
fn main() {}
