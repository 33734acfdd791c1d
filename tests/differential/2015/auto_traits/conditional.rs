#![feature(auto_traits, negative_impls)]
auto trait Gate {}
trait Key {}
impl Key for u8 {}
struct Lock<T>(*const T);
impl<T: Key> Gate for Lock<T> {}
fn ask<T: Gate>() {}
fn main() {
    ask::<Lock<u8>>();
    ask::<Lock<u16>>(); //~ ERROR E0277
}
