#![feature(auto_traits, negative_impls)]
auto trait NotSame {}
impl<A> !NotSame for (A, A) {}
trait Differ {}
impl<A, B> Differ for (A, B) where (A, B): NotSame {}
fn f<A, B>() where (A, B): Differ {}
fn main() { f::<u8, u16>(); f::<u8, u8>(); } //~ ERROR E0277 E0277
