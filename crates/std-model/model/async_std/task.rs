// By hand: async-std 1.
pub use std::task::Context;
pub use std::task::Poll;
pub use std::task::Waker;
#[spawn]
pub fn spawn<F, T>(future: F) !tls -> crate::task::JoinHandle<T> where F: std::future::Future<Output = T> + std::marker::Send + 'static, T: std::marker::Send + 'static;
pub fn spawn_local<F, T>(future: F) -> crate::task::JoinHandle<T> where F: std::future::Future<Output = T> + 'static, T: 'static;
pub fn spawn_blocking<F, T>(f: F) !tls -> crate::task::JoinHandle<T> where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
pub fn block_on<F, T>(future: F) !tls -> T where F: std::future::Future<Output = T>;
pub async fn sleep(dur: std::time::Duration) !tls;
pub async fn yield_now() !tls;
pub struct JoinHandle<T> { _handle: T, _glue: std::__glue::Glue }
impl<T> crate::task::JoinHandle<T> {
    pub async fn cancel(self) !tls -> std::option::Option<T>;
}
impl<T> std::future::Future for crate::task::JoinHandle<T> {
    type Output = T;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
impl<T> std::fmt::Debug for crate::task::JoinHandle<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) !tls -> std::fmt::Result; }
