use std::sync::{Arc, Mutex};

pub struct Pool<T> {
    idle: Arc<Mutex<Vec<T>>>,
}

impl<T> Pool<T> {
    #[cfg_attr(asyncsend, props(!tls))]
    pub fn take(&self) -> Option<T> {
        self.idle.lock().ok()?.pop()
    }
}

pub async fn first<T: Clone>(pool: Pool<T>) -> Option<T> {
    let item = pool.take();
    std::future::ready(()).await;
    item
}
