// By hand: send_wrapper 0.6. No `!tls` where the thread's identity is read.
/// Send and Sync for every T: it checks the thread on each access.
pub struct SendWrapper<T> { _data: std::mem::ManuallyDrop<T>, _thread: std::thread::ThreadId }
impl<T> crate::SendWrapper<T> {
    pub fn new(data: T) -> crate::SendWrapper<T>;
    pub fn valid(&self) -> bool;
    pub fn take(self) -> T;
}
unsafe impl<T> std::marker::Send for crate::SendWrapper<T> {}
unsafe impl<T> std::marker::Sync for crate::SendWrapper<T> {}
impl<T> std::ops::Deref for crate::SendWrapper<T> {
    type Target = T;
    fn deref(&self) -> &T;
}
impl<T> std::ops::DerefMut for crate::SendWrapper<T> { fn deref_mut(&mut self) -> &mut T; }
impl<T> std::ops::Drop for crate::SendWrapper<T> { fn drop(&mut self); }
impl<T: std::fmt::Debug> std::fmt::Debug for crate::SendWrapper<T> { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result; }
impl<T: std::clone::Clone> std::clone::Clone for crate::SendWrapper<T> { fn clone(&self) -> Self; }
impl<T: std::future::Future> std::future::Future for crate::SendWrapper<T> {
    type Output = <T as std::future::Future>::Output;
    fn poll(self: std::pin::Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> std::task::Poll<Self::Output>;
}
