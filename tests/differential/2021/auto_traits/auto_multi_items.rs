#![feature(auto_traits)]
auto trait Many<T>: Clone { //~ ERROR E0567 E0568
    fn g(); //~ ERROR E0380
    fn h(&self) {}
}
auto trait Lifetime: 'static {} //~ ERROR E0568
fn main() {}
