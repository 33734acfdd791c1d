#![feature(negative_impls)]
struct L;
impl !Send for L {}
trait Tr {}
impl<T: Send> Tr for T {}
impl Tr for L {}
fn main() {}
