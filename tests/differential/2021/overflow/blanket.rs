trait T {}
impl<A> T for A where Vec<A>: T {} //~ ERROR E0275
fn f<A: T>() {} //~ ERROR E0275
fn main() { f::<u8>(); }
