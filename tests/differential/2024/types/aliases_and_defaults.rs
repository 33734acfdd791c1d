//! Type aliases with parameters, default parameters, Self.

use std::rc::Rc;
use std::sync::Arc;

fn is<T: Send>() {}

type Shared<T> = Rc<T>;
type Result<T, E = Shared<str>> = std::result::Result<T, E>;
struct List<T, P = Shared<T>> {
    head: Option<P>,
    mark: std::marker::PhantomData<T>,
}
struct SelfRef {
    next: Option<Box<Self>>,
    v: Vec<Self>,
}
fn default_error() {
    is::<Result<u8>>(); //~ ERROR E0277
}
fn given_error() {
    is::<Result<u8, u8>>();
}
fn default_pointer() {
    is::<List<u8>>(); //~ ERROR E0277
}
fn given_pointer() {
    is::<List<u8, Arc<u8>>>();
}
fn self_reference() {
    is::<SelfRef>();
}
