//! Structs are what their fields are.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

struct Unit;
struct Deep {
    a: (u8, Option<Box<Inner>>),
}
struct Inner {
    b: Vec<[Rc<u8>; 2]>,
}
struct Fine {
    a: (u8, Option<Box<u32>>),
    c: Cell<u8>,
}
struct Alias {
    t: Shared,
}
type Shared = Rc<u32>;
struct Generic<T, U = u8>(T, U);
fn unit() {
    is::<Unit>();
}
fn deep() {
    is::<Deep>(); //~ ERROR E0277
}
fn fine() {
    is::<Fine>();
}
fn fine_sync() {
    is_sync::<Fine>(); //~ ERROR E0277
}
fn alias() {
    is::<Alias>(); //~ ERROR E0277
}
fn generic() {
    is::<Generic<u8>>();
    is::<Generic<u8, Cell<u8>>>();
}
fn generic_rc() {
    is::<Generic<u8, Rc<u8>>>(); //~ ERROR E0277
}
