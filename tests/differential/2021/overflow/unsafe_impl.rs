struct S<A>(A);
unsafe impl<A> Send for S<A> where S<S<A>>: Send {} //~ ERROR E0275
fn f<A: Send>() {}
fn main() { f::<S<u8>>(); }
