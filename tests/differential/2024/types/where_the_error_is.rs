//! Primary lines of obligations of several forms.

use std::rc::Rc;

struct Holder<T: Send>(T);
trait Job: Send {
    fn run(&self) {}
}
struct R(Rc<u32>);
impl Job for R {} //~ ERROR E0277
fn field(h: Holder<Rc<u32>>) {} //~ ERROR E0277
fn construct() {
    let h = Holder(Rc::new(1)); //~ ERROR E0277 E0277
}
fn bound_of_method() {
    trait M {
        fn m(self)
        where
            Self: Send;
    }
    impl<T> M for T {
        fn m(self)
        where
            Self: Send,
        {
        }
    }
    Rc::new(1).m(); //~ ERROR E0277
}
fn type_alias() {
    type A = Holder<Rc<u8>>;
}
static S: Option<Holder<Rc<u32>>> = None; //~ ERROR E0277
trait Assoc {
    type T: Send;
}
impl Assoc for R {
    type T = Rc<u8>; //~ ERROR E0277
}
