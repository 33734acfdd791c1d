//! A cache that one task makes, fills and keeps: `Rc` and `RefCell` would do, and today's Rust asks for `Arc<Mutex>`.
//! run: asyncsend check examples/typical/cache_per_task.rs
//! expect(rust): refused: the cache lives across awaits.
//! expect(proposal): accepted.
//! expect(sound): accepted: the cache is made inside and never leaves its task.
//! needs: tokio

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

#[derive(Clone, Default)]
struct Cache {
    pages: Rc<RefCell<HashMap<String, Rc<str>>>>,
}

async fn fetch(url: &str) -> Rc<str> {
    tokio::time::sleep(Duration::from_millis(1)).await;
    url.to_uppercase().into()
}

impl Cache {
    async fn get(&self, url: &str) -> Rc<str> {
        if let Some(page) = self.pages.borrow().get(url) {
            return page.clone();
        }
        let page = fetch(url).await;
        self.pages.borrow_mut().insert(url.to_owned(), page.clone());
        page
    }
}

async fn crawl(urls: Vec<String>) {
    let cache = Cache::default();
    for url in &urls {
        let page = cache.get(url).await;
        let again = cache.get(url).await;
        println!("{page} {}", Rc::ptr_eq(&page, &again));
    }
}

fn main() {
    tokio::spawn(crawl(vec![String::from("a"), String::from("b")])); //~ ERROR[rust]
}
