#![feature(auto_traits, negative_impls)]
auto trait Gate {}
struct Deny;
impl !Gate for Deny {}
fn ask<T: Gate>(_: T) {}
fn main() { let d = Deny; ask(|| 1); ask(|| { let _ = &d; }); ask(move || { let _x = &d; }); ask(main); ask(Some(Deny)); ask("x"); } //~ ERROR E0277
