struct S<A>(std::marker::PhantomData<A>);
unsafe impl<A> Send for S<A> where S<(A,)>: Sync {} //~ ERROR E0275
unsafe impl<A> Sync for S<A> where S<(A,)>: Send {} //~ ERROR E0275
fn f<A: Send>() {}
fn main() { f::<S<u8>>(); }
