//@ api
//@ api --rules rust
//@ semver interface.rs
//@ semver --format json interface.rs
//@ semver missing.rs
use std::cell::Cell;
use std::fmt::Debug;
use std::future::Future;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

pub struct Pool<T> {
    idle: Arc<Mutex<Vec<T>>>,
}

impl<T> Pool<T> {
    pub fn new() -> Pool<T> {
        Pool { idle: Arc::new(Mutex::new(Vec::new())) }
    }

    #[cfg_attr(asyncsend, props(!tls))]
    pub fn take(&self) -> Option<T> {
        self.idle.lock().ok()?.pop()
    }

    pub async fn wait(&self) -> Option<T> {
        std::future::ready(()).await;
        self.take()
    }
}

pub struct Handle<T>(*mut T);
unsafe impl<T: Debug + Send> Send for Handle<T> {}

pub struct Shared<'a> {
    name: &'a Cell<u32>,
}

pub enum Local {
    Count(Rc<u32>),
    Other,
}

pub trait Store: Send {
    #[cfg_attr(asyncsend, props(!panic))]
    fn get(&self, key: u32) -> Option<u32>;
    fn put(&mut self, key: u32);
}

impl Store for Vec<u32> {
    fn get(&self, key: u32) -> Option<u32> {
        self.first().copied().filter(|n| *n == key)
    }
    fn put(&mut self, key: u32) {
        self.push(key);
    }
}

pub async fn fetch<T: Clone>(value: T) -> T {
    let copy = value.clone();
    std::future::ready(()).await;
    drop(value);
    copy
}

pub async fn counts(n: u32) -> u32 {
    let rc = Rc::new(n);
    std::future::ready(()).await;
    *rc
}

pub fn later(n: u32) -> impl Future<Output = u32> {
    counts(n)
}

pub fn squares(n: u32) -> impl Iterator<Item = u32> {
    (0..n).map(|x| x.wrapping_mul(x))
}

pub fn apply<F: Fn(u32) -> u32>(f: F) -> u32 {
    f(1)
}

pub const LIMIT: u32 = 3;

mod inner {
    pub fn hidden() {}
    pub struct Shown;
}
pub use inner::Shown;

fn private() {}

mod home {
    pub struct Token(pub u32);
    pub async fn issue() -> Token {
        Token(1)
    }
    pub mod deep {
        pub fn depth() -> u32 {
            2
        }
    }
}
pub use home::{Token, issue as grant};
pub mod facade {
    pub use super::home::*;
}
