// Values that are gone at the await: what rustc keeps of them, row by row.
#![allow(unused)]
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard};

fn need_send<T: Send>(_: T) {}

async fn pause() {}

static M: Mutex<i32> = Mutex::new(0);

struct Handle(*mut ());
impl Handle {
    fn new() -> Handle {
        Handle(std::ptr::null_mut())
    }
    fn touch(&self) {}
}

async fn moved() {
    let h = Handle::new();
    drop(h);
    pause().await;
}
async fn borrowed() {
    let h = Handle::new();
    h.touch();
    drop(h);
    pause().await;
}
async fn scoped() {
    {
        let h = Handle::new();
        h.touch();
    }
    pause().await;
}
async fn guard_not_looked_at() {
    let g = M.lock().unwrap();
    drop(g);
    pause().await;
}
async fn guard() {
    let g = M.lock().unwrap();
    println!("{}", *g);
    drop(g);
    pause().await;
}
async fn cloned() {
    let r = Rc::new(1);
    let r2 = r.clone();
    drop(r);
    drop(r2);
    pause().await;
}
async fn again(m: &Mutex<i32>) {
    let mut g = m.lock().unwrap();
    loop {
        *g += 1;
        drop(g);
        pause().await;
        g = m.lock().unwrap();
    }
}
async fn none() {
    let mut o = Some(Rc::new(1));
    o = None;
    pause().await;
}
async fn taken() {
    let mut o = M.lock().ok();
    drop(o.take());
    pause().await;
    drop(o);
}
async fn if_let() {
    if let Some(n) = Some(Rc::new(1)) {
        drop(n);
        pause().await;
    }
}
async fn if_let_without_glue() {
    if let Some(n) = Some(Handle::new()) {
        drop(n);
        pause().await;
    }
}
async fn part() {
    let pair = (Handle::new(), 1);
    pair.0.touch();
    drop(pair.0);
    pause().await;
    println!("{}", pair.1);
}
async fn all_parts() {
    let pair = (Handle::new(), Handle::new());
    pair.0.touch();
    let (a, b) = pair;
    pause().await;
}
async fn scrutinee() {
    match *Rc::new(1) {
        1 => pause().await,
        _ => {}
    }
}
async fn error(e: Result<(), Box<dyn std::error::Error>>) {
    if let Err(e) = e {
        let text = e.to_string();
        pause().await;
    }
}
async fn let_else() {
    let Ok(g) = M.try_lock() else { return };
    drop(g);
    pause().await;
}
async fn number_of_address() {
    let r = Rc::new(1);
    let p = Rc::as_ptr(&r) as usize;
    drop(r);
    pause().await;
    println!("{p}");
}

fn main() {
    need_send(moved());
    need_send(borrowed()); //~ ERROR future
    need_send(scoped());
    need_send(guard_not_looked_at());
    need_send(guard()); //~ ERROR future
    need_send(cloned()); //~ ERROR future
    need_send(again(&M)); //~ ERROR future
    need_send(none()); //~ ERROR future
    need_send(taken()); //~ ERROR future
    need_send(if_let()); //~ ERROR future
    need_send(if_let_without_glue());
    need_send(part()); //~ ERROR E0277
    need_send(all_parts()); //~ ERROR E0277
    need_send(scrutinee()); //~ ERROR future
    need_send(error(Ok(()))); //~ ERROR future
    need_send(let_else());
    need_send(number_of_address()); //~ ERROR future
}
