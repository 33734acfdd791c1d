//! The early return of edition 2021 keeps the guard of `if let`.

use std::sync::Arc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::collections::HashMap;
struct Cache {
    map: Arc<Mutex<HashMap<String, String>>>,
}
async fn fetch(_: &str) -> String {
    y().await;
    String::new()
}
impl Cache {
    async fn early(&self, k: &str) -> String {
        if let Some(v) = self.map.lock().unwrap().get(k) {
            return v.clone();
        }
        fetch(k).await
    }
    async fn with_else(&self, k: &str) -> String {
        if let Some(v) = self.map.lock().unwrap().get(k) {
            v.clone()
        } else {
            fetch(k).await
        }
    }
    async fn matched(&self, k: &str) -> String {
        match self.map.lock().unwrap().get(k).cloned() {
            Some(v) => v,
            None => fetch(k).await,
        }
    }
    async fn bound(&self, k: &str) -> String {
        let hit = self.map.lock().unwrap().get(k).cloned();
        match hit {
            Some(v) => v,
            None => fetch(k).await,
        }
    }
}
fn early(c: &'static Cache) {
    need_send(c.early("k"));
}
fn with_else(c: &'static Cache) {
    need_send(c.with_else("k")); //~ ERROR future
}
fn matched(c: &'static Cache) {
    need_send(c.matched("k")); //~ ERROR future
}
fn bound(c: &'static Cache) {
    need_send(c.bound("k"));
}
