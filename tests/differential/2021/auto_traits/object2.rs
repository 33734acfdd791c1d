#![feature(auto_traits, negative_impls)]
auto trait Gate {}
trait Plain {}
trait Gated: Gate {}
fn ask<T: Gate + ?Sized>() {}
fn main() {
    ask::<dyn Plain>(); //~ ERROR E0277
    ask::<dyn Gated>();
    ask::<dyn Plain + Gate>();
    ask::<Box<dyn Plain>>(); //~ ERROR E0277
    ask::<Box<dyn Plain + Send>>(); //~ ERROR E0277
    ask::<&dyn Gate>();
    ask::<&(dyn Gate + Send)>();
}
