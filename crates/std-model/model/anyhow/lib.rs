// By hand: anyhow 1. The macros are expanded by the front end.
pub type Result<T, E = crate::Error> = std::result::Result<T, E>;
/// One pointer to a vtable, an error and a backtrace, all `Send` and `Sync`.
pub struct Error { _0: std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync> }
impl crate::Error {
    #[no_drop]
    pub fn new<E>(error: E) !tls + !panic -> crate::Error where E: std::error::Error + std::marker::Send + std::marker::Sync + 'static;
    #[no_drop]
    pub fn msg<M>(message: M) !tls + !panic -> crate::Error where M: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    #[no_drop]
    pub fn from_boxed(boxed_error: std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync + 'static>) !tls + !panic -> crate::Error;
    #[no_drop]
    pub fn context<C>(self, context: C) !tls + !panic -> crate::Error where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static;
    pub fn backtrace(&self) !tls + !panic -> &std::backtrace::Backtrace;
    pub fn chain(&self) -> crate::Chain<'_>;
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static);
    pub fn is<E>(&self) -> bool where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn downcast<E>(self) -> std::result::Result<E, crate::Error> where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn downcast_ref<E>(&self) -> std::option::Option<&E> where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
    pub fn downcast_mut<E>(&mut self) -> std::option::Option<&mut E> where E: std::fmt::Display + std::fmt::Debug + std::marker::Send + std::marker::Sync + 'static;
}
impl<E> std::convert::From<E> for crate::Error where E: std::error::Error + std::marker::Send + std::marker::Sync + 'static {
    #[no_drop]
    fn from(error: E) !tls + !panic -> crate::Error;
}
impl std::convert::From<crate::Error> for std::boxed::Box<dyn std::error::Error + std::marker::Send + std::marker::Sync + 'static> { #[no_drop] fn from(error: crate::Error) !tls + !panic -> Self; }
impl std::convert::From<crate::Error> for std::boxed::Box<dyn std::error::Error + std::marker::Send + 'static> { #[no_drop] fn from(error: crate::Error) !tls + !panic -> Self; }
impl std::convert::From<crate::Error> for std::boxed::Box<dyn std::error::Error + 'static> { #[no_drop] fn from(error: crate::Error) !tls + !panic -> Self; }
impl std::ops::Deref for crate::Error {
    type Target = dyn std::error::Error + std::marker::Send + std::marker::Sync + 'static;
    fn deref(&self) !tls + !panic -> &Self::Target;
}
impl std::ops::DerefMut for crate::Error { fn deref_mut(&mut self) !tls + !panic -> &mut Self::Target; }
impl std::convert::AsRef<dyn std::error::Error + std::marker::Send + std::marker::Sync> for crate::Error { fn as_ref(&self) !tls + !panic -> &(dyn std::error::Error + std::marker::Send + std::marker::Sync + 'static); }
impl std::convert::AsRef<dyn std::error::Error> for crate::Error { fn as_ref(&self) !tls + !panic -> &(dyn std::error::Error + 'static); }
impl std::fmt::Debug for crate::Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result; }
impl std::fmt::Display for crate::Error { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result; }

pub struct Chain<'a> { _0: std::option::Option<&'a (dyn std::error::Error + 'static)>, _1: std::vec::IntoIter<&'a (dyn std::error::Error + 'static)> }
impl<'a> std::iter::Iterator for crate::Chain<'a> { type Item = &'a (dyn std::error::Error + 'static); fn next(&mut self) -> std::option::Option<Self::Item>; }
impl std::iter::DoubleEndedIterator for crate::Chain<'_> { fn next_back(&mut self) -> std::option::Option<Self::Item>; }
impl<'a> std::clone::Clone for crate::Chain<'a> { fn clone(&self) !tls -> Self; }

/// `anyhow`'s `context::ext::StdError`: what may be the error of a `Result` that is given context.
pub trait StdError {}
impl<E> crate::StdError for E where E: std::error::Error + std::marker::Send + std::marker::Sync + 'static {}
impl crate::StdError for crate::Error {}
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> std::result::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static;
    fn with_context<C, F>(self, f: F) -> std::result::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static, F: FnOnce() -> C;
}
impl<T, E> crate::Context<T, E> for std::result::Result<T, E> where E: crate::StdError {
    fn context<C>(self, context: C) !tls + !panic -> std::result::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static;
    fn with_context<C, F>(self, f: F) !tls + !panic -> std::result::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static, F: FnOnce() -> C;
}
impl<T> crate::Context<T, std::convert::Infallible> for std::option::Option<T> {
    fn context<C>(self, context: C) !tls + !panic -> std::result::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static;
    fn with_context<C, F>(self, f: F) !tls + !panic -> std::result::Result<T, crate::Error> where C: std::fmt::Display + std::marker::Send + std::marker::Sync + 'static, F: FnOnce() -> C;
}
pub fn Ok<T>(value: T) !tls + !panic -> std::result::Result<T, crate::Error> { std::result::Result::Ok(value) }
