use std::rc::Rc;
struct A<T> { b: B<T> }
struct B<T> { c: C<T>, n: usize }
enum C<T> { X(T), Y(Rc<T>), Z }
fn need<T: Send>(_: &T) {}
fn f<T: Send + Sync>(a: &A<T>) { need(a) } //~ ERROR E0277
fn g<T: Send>(a: &B<T>) { need(&a.n); need(&a.c) } //~ ERROR E0277
fn main() {}
