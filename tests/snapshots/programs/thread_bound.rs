//@ check --rules rust
//@ check --rules proposal
//@ check --rules sound
//@ futures --rules sound
use std::marker::PhantomData;
use std::ptr::NonNull;

async fn pause() {}

struct Window {
    handle: u32,
    not_send: PhantomData<*const ()>,
}

struct Node {
    next: Option<NonNull<Node>>,
}

struct Stack<T> {
    top: *mut T,
}
unsafe impl<T: Send> Send for Stack<T> {}

async fn window() {
    let window = Window { handle: 1, not_send: PhantomData };
    pause().await;
    println!("{}", window.handle);
}

async fn list() {
    let node = Node { next: None };
    pause().await;
    drop(node);
}

async fn stack() {
    let stack = Stack::<std::rc::Rc<u32>> { top: std::ptr::null_mut() };
    pause().await;
    drop(stack);
}

fn main() {
    tokio::spawn(window());
    tokio::spawn(list());
    tokio::spawn(stack());
}
