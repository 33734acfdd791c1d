//! Methods that return `impl Trait`.

use std::future::Future;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

trait Maker {
    fn make(&self) -> impl Clone;
    fn make_send(&self) -> impl Clone + Send;
}
struct M;
impl Maker for M {
    fn make(&self) -> impl Clone {
        1
    }
    fn make_send(&self) -> impl Clone + Send {
        2
    }
}
struct N;
impl Maker for N {
    fn make(&self) -> impl Clone {
        Rc::new(1)
    }
    fn make_send(&self) -> impl Clone + Send { //~ ERROR E0277
        Rc::new(2)
    }
}
fn generic<T: Maker>(t: T) {
    need_send(t.make()); //~ ERROR E0277
}
fn generic_send<T: Maker>(t: T) {
    need_send(t.make_send());
}
fn concrete() {
    need_send(M.make());
    need_send(M.make_send());
}
fn concrete_rc() {
    need_send(N.make()); //~ ERROR E0277
}
