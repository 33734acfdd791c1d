//! Const parameters change nothing.

use std::rc::Rc;

fn is<T: Send>() {}

struct Buf<T, const N: usize>([T; N]);
struct Len<const N: usize>;
fn buf() {
    is::<Buf<u8, 4>>();
    is::<Len<3>>();
}
fn buf_rc() {
    is::<Buf<Rc<u8>, 4>>(); //~ ERROR E0277
}
fn empty_rc() {
    is::<Buf<Rc<u8>, 0>>(); //~ ERROR E0277
}
fn generic<T: Send, const N: usize>() {
    is::<Buf<T, N>>();
    is::<[T; N]>();
}
fn generic_unbounded<T, const N: usize>() {
    is::<[T; N]>(); //~ ERROR E0277
}
