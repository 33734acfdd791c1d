// By hand: the executors of smol 2 (async-executor 1, async-task 4).
#[spawn]
pub fn spawn<T: std::marker::Send + 'static>(future: impl std::future::Future<Output = T> + std::marker::Send + 'static) !tls -> crate::Task<T>;
pub fn block_on<T>(future: impl std::future::Future<Output = T>) !tls -> T;
pub fn unblock<T, F>(f: F) !tls -> crate::Task<T> where F: std::ops::FnOnce() -> T + std::marker::Send + 'static, T: std::marker::Send + 'static;
/// A running task. Dropping it cancels the task.
pub struct Task<T, M = ()> { _output: T, _meta: std::marker::PhantomData<M>, _glue: std::__glue::Glue }
impl<T, M> crate::Task<T, M> {
    pub fn detach(self) !tls;
    pub async fn cancel(self) !tls -> std::option::Option<T>;
    pub fn is_finished(&self) !tls -> bool;
}
impl<T, M> std::future::Future for crate::Task<T, M> {
    type Output = T;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
unsafe impl<T: std::marker::Send, M: std::marker::Send + std::marker::Sync> std::marker::Send for crate::Task<T, M> {}
unsafe impl<T, M: std::marker::Send + std::marker::Sync> std::marker::Sync for crate::Task<T, M> {}
impl<T, M> std::marker::Unpin for crate::Task<T, M> {}
impl<T, M> std::ops::Drop for crate::Task<T, M> { fn drop(&mut self) !tls; }
/// An executor whose tasks may migrate.
pub struct Executor<'a> { _glue: std::__glue::Glue, _life: std::marker::PhantomData<&'a ()> }
impl<'a> crate::Executor<'a> {
    pub fn new() !tls -> crate::Executor<'a>;
    pub fn is_empty(&self) !tls -> bool;
    #[spawn] pub fn spawn<T: std::marker::Send + 'a>(&self, future: impl std::future::Future<Output = T> + std::marker::Send + 'a) !tls -> crate::Task<T>;
    pub fn try_tick(&self) !tls -> bool;
    pub async fn tick(&self) !tls;
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) !tls -> T;
}
/// An executor bound to its thread.
pub struct LocalExecutor<'a> { _inner: crate::Executor<'a>, _local: std::marker::PhantomData<std::rc::Rc<()>> }
impl<'a> crate::LocalExecutor<'a> {
    pub fn new() !tls -> crate::LocalExecutor<'a>;
    pub fn is_empty(&self) !tls -> bool;
    pub fn spawn<T: 'a>(&self, future: impl std::future::Future<Output = T> + 'a) -> crate::Task<T>;
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl std::future::Future<Output = T>) -> T;
}
/// A timer.
pub struct Timer { _glue: std::__glue::Glue }
impl crate::Timer {
    pub fn never() !tls -> crate::Timer;
    pub fn after(duration: std::time::Duration) !tls -> crate::Timer;
    pub fn at(instant: std::time::Instant) !tls -> crate::Timer;
}
impl std::future::Future for crate::Timer {
    type Output = std::time::Instant;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) !tls -> std::task::Poll<Self::Output>;
}
