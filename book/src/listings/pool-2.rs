use std::rc::Rc;
use std::sync::{Arc, Mutex};

pub struct Pool<T> {
    idle: Arc<Mutex<Vec<T>>>,
}

impl<T> Pool<T> {
    pub fn take(&self) -> Option<T> {
        self.idle.lock().ok()?.pop()
    }
}

pub async fn first<T: Clone>(pool: Pool<T>) -> Option<T> {
    let item = Rc::new(pool.take());
    std::future::ready(()).await;
    Option::clone(&item)
}
