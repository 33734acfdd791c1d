// By hand: async-std 1.
pub use std::future::Future;
pub use std::future::pending;
pub use std::future::ready;
pub struct TimeoutError { _p: () }
pub async fn timeout<F, T>(dur: std::time::Duration, f: F) !tls -> std::result::Result<T, crate::future::TimeoutError> where F: std::future::Future<Output = T>;
impl std::fmt::Debug for crate::future::TimeoutError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) !tls -> std::fmt::Result; }
impl std::fmt::Display for crate::future::TimeoutError { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) !tls -> std::fmt::Result; }
impl std::error::Error for crate::future::TimeoutError {}
