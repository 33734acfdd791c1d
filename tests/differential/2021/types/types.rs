//! Types, edition 2021.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

use std::collections::HashMap;
struct A {
    m: HashMap<String, Vec<u8>>,
    a: Arc<A2>,
}
struct A2 {
    b: Option<Box<A>>,
}
struct B {
    m: HashMap<String, Rc<u8>>,
}
fn a() {
    is::<A>();
}
fn b() {
    is::<B>(); //~ ERROR E0277
}
fn dynamic() {
    is::<Box<dyn Fn() -> Rc<u8> + Send + 'static>>();
    is::<Box<dyn Fn() -> u8>>(); //~ ERROR E0277
}
fn array() {
    is::<[Cell<u8>; 2]>();
    is::<&'static [Cell<u8>; 2]>(); //~ ERROR E0277
}
