// Where a change would do something else, or could not compile, none is made.
#![allow(unused)]
use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard};

fn need_send<T: Send>(_: T) {}

async fn pause() {}

static TOTAL: Mutex<i32> = Mutex::new(0);

struct Handle(*mut ());
impl Handle {
    fn new() -> Handle {
        Handle(std::ptr::null_mut())
    }
    fn touch(&self) {}
}

// The lock is held across the await: to let it go is another program.
async fn guard_held() {
    let total = TOTAL.lock().unwrap();
    println!("{total}");
    pause().await;
}

// rust-lang/rust#151942: the place is filled again in the loop.
async fn loop_and_guard(lock: &Mutex<i32>) {
    let mut guard = lock.lock().unwrap();
    *guard += 1;
    loop {
        drop(guard);
        pause().await;
        guard = lock.lock().unwrap();
        *guard += 1;
    }
}

// What is used afterwards borrows from the value.
async fn borrowed() {
    let h = Handle::new();
    let r = &h;
    r.touch();
    pause().await;
    r.touch();
}

// A vector from outside may hold the borrow.
async fn lent() {
    let mut all: Vec<&Handle> = Vec::new();
    let h = Handle::new();
    all.push(&h);
    pause().await;
    println!("{}", all.len());
}

// Another guard would end with the block.
async fn other_guard(lock: &Mutex<i32>) {
    let h = Handle::new();
    h.touch();
    let also = Rc::new(Cell::new(1));
    drop(h);
    pause().await;
}

// Bound by a pattern, not by a `let`.
async fn in_a_pattern() {
    if let Some(r) = Some(Rc::new(1)) {
        drop(r.clone());
        drop(r);
        pause().await;
    }
}

// An item stands between the statements.
async fn item_between() -> i32 {
    let h = Handle::new();
    h.touch();
    const N: i32 = 1;
    drop(h);
    pause().await;
    N
}

// The await stands among the statements.
async fn await_between() {
    let h = Handle::new();
    h.touch();
    pause().await;
    drop(h);
}

macro_rules! with_handle {
    ($name:ident) => {
        let $name = Handle::new();
        $name.touch();
        drop($name);
    };
}

async fn in_a_macro() {
    with_handle!(h);
    pause().await;
}

fn main() {
    need_send(guard_held()); //~ STAYS
    need_send(loop_and_guard(&Mutex::new(0))); //~ STAYS
    need_send(borrowed()); //~ STAYS
    need_send(lent()); //~ STAYS
    need_send(other_guard(&Mutex::new(0))); //~ STAYS
    need_send(in_a_pattern()); //~ STAYS
    need_send(item_between()); //~ STAYS
    need_send(await_between()); //~ STAYS
    need_send(in_a_macro()); //~ STAYS
}
