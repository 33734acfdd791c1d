// Written by hand: what the macros that `asyncsend-hir` expands natively call (`lower/builtin_macros.rs`). Stubs mean what
// model/README.md says.

/// `print!`, `println!`, `dbg!`…
pub fn _print(args: ::std::fmt::Arguments<'_>) !tls;
pub fn _eprint(args: ::std::fmt::Arguments<'_>) !tls;
/// `vec![x; n]`
pub fn from_elem<T: ::std::clone::Clone>(elem: T, n: usize) !tls -> ::std::vec::Vec<T>;

/// A future of `join!`: it holds the future, then its output.
pub enum MaybeDone<F, T> { Future(F), Done(T), Gone }
pub fn maybe_done<F: ::std::future::IntoFuture>(f: F) -> MaybeDone<<F as ::std::future::IntoFuture>::IntoFuture, <F as ::std::future::IntoFuture>::Output> {
    MaybeDone::Future(::std::future::IntoFuture::into_future(f))
}
impl<F: ::std::future::Future> ::std::future::Future for MaybeDone<F, <F as ::std::future::Future>::Output> {
    type Output = ();
    fn poll(self: ::std::pin::Pin<&mut Self>, cx: &mut ::std::task::Context<'_>) !tls + !panic -> ::std::task::Poll<()>;
}
#[no_drop]
pub fn take_output<F, T>(m: &mut MaybeDone<F, T>) !tls + !panic -> T;
#[no_drop]
pub fn take_ok<F, T, E>(m: &mut MaybeDone<F, ::std::result::Result<T, E>>) !tls + !panic -> T;
#[no_drop]
pub fn take_err<F, T, E>(m: &mut MaybeDone<F, ::std::result::Result<T, E>>) !tls + !panic -> ::std::option::Option<E>;

/// The branch of `select!` that was taken.
pub enum Select<A, B> { Here(A), There(B) }
pub fn into_future<F: ::std::future::IntoFuture>(f: F) -> <F as ::std::future::IntoFuture>::IntoFuture {
    ::std::future::IntoFuture::into_future(f)
}
/// No branch was taken, which cannot be.
pub fn no_branch() !tls + !panic -> !;
