#![feature(fundamental)]
#[fundamental]
struct F<T>(T);
struct L;
impl Clone for F<L> { fn clone(&self) -> Self { loop {} } }
unsafe impl Send for F<L> {}
fn main() {}
