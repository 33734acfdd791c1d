//@ semver interface.rs
//@ semver --format json interface.rs
//@ semver --rules rust interface.rs
use std::cell::Cell;
use std::fmt::Debug;
use std::future::Future;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

pub struct Pool<U> {
    idle: Rc<Mutex<Vec<U>>>,
}

impl<U> Pool<U> {
    pub fn new() -> Pool<U> {
        Pool { idle: Rc::new(Mutex::new(Vec::new())) }
    }

    pub fn take(&self) -> Option<U> {
        self.idle.lock().ok()?.pop()
    }

    pub async fn wait(&self) -> Option<U> {
        std::future::ready(()).await;
        self.take()
    }
}

pub struct Handle<U>(*mut U);
unsafe impl<U: Send> Send for Handle<U> {}

pub struct Shared<'a> {
    name: &'a u32,
}

pub enum Local {
    Count(u32),
    Other,
}

pub trait Store {
    #[cfg_attr(asyncsend, props(!panic))]
    fn get(&self, key: u32) -> Option<u32>;
    #[cfg_attr(asyncsend, props(!panic))]
    fn put(&mut self, key: u32);
}

pub async fn fetch<T: Clone>(value: T) -> T {
    let copy = value.clone();
    let kept = Rc::new(1);
    std::future::ready(()).await;
    drop((value, kept));
    copy
}

pub async fn counts(n: u32) -> u32 {
    std::future::ready(()).await;
    n
}

pub async fn later(n: u32) -> u32 {
    counts(n).await
}

pub fn squares(n: u32) -> impl Iterator<Item = u32> {
    let by = Rc::new(2);
    (0..n).map(move |x| x.wrapping_mul(*by))
}

#[cfg_attr(asyncsend, props(!tls))]
pub fn apply<F: Fn(u32) -> u32>(f: F) -> u32 {
    drop(f);
    1
}

pub const LIMIT: u32 = 3;

mod inner {
    pub struct Shown;
}
pub use inner::Shown;

// What is re-exported may move.
mod moved {
    pub struct Token(pub u32);
    pub async fn issue() -> Token {
        Token(1)
    }
    pub fn depth() -> u32 {
        2
    }
}
pub use moved::{Token, issue as grant};
pub mod facade {
    pub use super::moved::issue;
    pub mod deep {
        pub use super::super::moved::depth;
    }
}
