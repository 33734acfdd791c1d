//! Recursion through pointers and phantoms.

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

use std::marker::PhantomData;
struct A {
    b: PhantomData<B>,
}
struct B {
    a: PhantomData<A>,
}
struct C {
    d: PhantomData<D>,
}
struct D {
    c: PhantomData<C>,
    p: *mut C,
}
struct Node {
    parent: Option<&'static Node>,
    kids: Vec<Node>,
}
struct Raw {
    next: *mut Raw,
}
fn cycle() {
    is::<A>();
    is_sync::<B>();
}
fn cycle_with_pointer() {
    is::<C>(); //~ ERROR E0277
}
fn node() {
    is::<Node>();
}
fn raw() {
    is::<Raw>(); //~ ERROR E0277
}
