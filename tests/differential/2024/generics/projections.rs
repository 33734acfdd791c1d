//! Projections that normalise.

use std::rc::Rc;

fn is<T: Send>() {}

trait Family {
    type Of<T>;
    type One;
}
struct Shared;
struct Owned;
impl Family for Shared {
    type Of<T> = Rc<T>;
    type One = Rc<u8>;
}
impl Family for Owned {
    type Of<T> = Box<T>;
    type One = u8;
}
struct Holder<F: Family>(F::One, F::Of<u32>);
fn shared() {
    is::<<Shared as Family>::Of<u8>>(); //~ ERROR E0277
}
fn owned() {
    is::<<Owned as Family>::Of<u8>>();
    is::<Holder<Owned>>();
}
fn holder() {
    is::<Holder<Shared>>(); //~ ERROR E0277 E0277
}
fn generic<F: Family>() {
    is::<F::One>(); //~ ERROR E0277
}
fn generic_bounded<F: Family<One: Send>>() {
    is::<F::One>();
}
