#![feature(negative_impls, with_negative_coherence)]
trait Mark {}
trait Tr {}
impl<T: Mark> Tr for T {}
impl<T> Tr for Option<T> {}
impl<T> !Mark for Option<T> {}
fn main() {}
