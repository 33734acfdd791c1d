#![feature(auto_traits, negative_impls)]
auto trait Gate {}
trait Plain {}
trait Gated: Gate {}
fn ask<T: Gate + ?Sized>() {}
fn main() {
    ask::<Plain>(); //~ ERROR E0277
    ask::<Gated>();
    ask::<Plain + Gate>();
    ask::<Box<Plain>>(); //~ ERROR E0277
    ask::<Box<Plain + Send>>(); //~ ERROR E0277
}
