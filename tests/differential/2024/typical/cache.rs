//! A cache behind Rc<RefCell>, and behind Arc<Mutex>.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::collections::HashMap;
#[derive(Clone, Default)]
struct LocalCache {
    map: Rc<RefCell<HashMap<String, String>>>,
}
#[derive(Clone, Default)]
struct Cache {
    map: Arc<Mutex<HashMap<String, String>>>,
}
async fn fetch(_: &str) -> String {
    y().await;
    String::new()
}
impl LocalCache {
    async fn get(&self, k: &str) -> String {
        if let Some(v) = self.map.borrow().get(k) {
            return v.clone();
        }
        let v = fetch(k).await;
        self.map.borrow_mut().insert(k.into(), v.clone());
        v
    }
}
impl Cache {
    async fn get(&self, k: &str) -> String {
        if let Some(v) = self.map.lock().unwrap().get(k) {
            return v.clone();
        }
        let v = fetch(k).await;
        self.map.lock().unwrap().insert(k.into(), v.clone());
        v
    }
    async fn entry(&self, k: &str) -> String {
        self.map
            .lock()
            .unwrap()
            .entry(k.into())
            .or_insert(fetch(k).await)
            .clone()
    }
}
fn local(c: LocalCache) {
    need_send(async move { c.get("k").await }); //~ ERROR future future
}
fn shared(c: Cache) {
    need_send(async move { c.get("k").await });
}
fn shared_entry(c: Cache) {
    need_send(async move { c.entry("k").await }); //~ ERROR future
}
