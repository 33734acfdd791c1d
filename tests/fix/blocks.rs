// Values that are gone, or mean nothing any more, at the await: a block ends their places.
#![allow(unused)]
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

async fn one_line() { let h = Handle::new(); h.touch(); drop(h); pause().await; }

async fn guard() -> i32 {
    let mut total = TOTAL.lock().unwrap();
    // Counted once.
    *total += 1;
    let seen = *total; /* before the others */
    drop(total);
    pause().await;
    seen
}

async fn two_values() -> (i32, String) {
    println!("before");
    let r = Rc::new(1);
    let mut n = *r.clone();
    let text = format!("{r}");
    drop(r);
    n += 1;
    pause().await;
    (n, text)
}

async fn two_places() {
    let a = Handle::new();
    let b = Handle::new();
    a.touch();
    b.touch();
    drop(a);
    drop(b);
    pause().await;
}

async fn crossing() {
    let a = Handle::new();
    a.touch();
    let b = Handle::new();
    drop(a);
    b.touch();
    drop(b);
    pause().await;
}

async fn in_a_loop(handles: &Mutex<u32>) {
    for i in 0..3 {
        let mut n = handles.lock().unwrap();
        *n += i;
        drop(n);
        pause().await;
    }
}

async fn in_a_branch(yes: bool) {
    if yes {
        let h = Handle::new();
        h.touch();
        drop(h);
        pause().await;
    } else {
        pause().await;
    }
}

async fn without_drop_glue() {
    let h = Handle::new();
    h.touch();
    pause().await;
}

async fn let_else(lock: &Mutex<u32>) {
    let Ok(n) = lock.lock() else { return };
    let copy = *n;
    drop(n);
    pause().await;
    println!("{copy}");
}

fn main() {
    need_send(one_line());
    need_send(guard());
    need_send(two_values());
    need_send(two_places());
    need_send(crossing());
    need_send(in_a_loop(&Mutex::new(0)));
    need_send(in_a_branch(true));
    need_send(without_drop_glue());
    need_send(let_else(&Mutex::new(0)));
    need_send(async {
        let h = Handle::new();
        let show = |x: &Handle| x.touch();
        show(&h);
        drop(h);
        pause().await;
    });
}
