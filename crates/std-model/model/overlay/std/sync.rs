unsafe impl<T> crate::marker::Send for crate::sync::atomic::Atomic<T> {}
unsafe impl<T> crate::marker::Sync for crate::sync::atomic::Atomic<T> {}
impl<T> crate::panic::RefUnwindSafe for crate::sync::atomic::Atomic<T> {}
