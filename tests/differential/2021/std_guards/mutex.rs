//! Guards of a mutex.

use std::sync::Mutex;
use std::future::Future;
async fn tick() {}
fn need<T: Send>(_: T) {}
async fn a(m: &Mutex<i32>) { let g = m.lock().unwrap(); drop(g); tick().await; }
async fn b(m: &Mutex<i32>) { { let g = m.lock().unwrap(); } tick().await; }
async fn c(m: &Mutex<i32>) { let g = m.lock().unwrap(); tick().await; drop(g); }
async fn d(m: &Mutex<i32>) { *m.lock().unwrap() += 1; tick().await; }
async fn e(m: &Mutex<i32>) { let x = *m.lock().unwrap(); tick().await; drop(x); }
async fn f(m: &Mutex<Vec<i32>>) { for x in m.lock().unwrap().iter() { tick().await; } }
async fn g(m: &Mutex<Option<i32>>) { if let Some(x) = *m.lock().unwrap() { tick().await; } }
async fn h(m: &Mutex<Option<i32>>) { let o = m.lock().unwrap().take(); if let Some(_) = o { tick().await; } }
async fn i(m: &Mutex<i32>) { if let Ok(g) = m.try_lock() { drop(g); tick().await; } }
async fn j(m: &Mutex<i32>) { let mut g = m.lock().unwrap(); loop { drop(g); tick().await; g = m.lock().unwrap(); if *g > 1 { break; } } }
async fn k(m: &Mutex<i32>) { let g = Some(m.lock().unwrap()); if g.is_some() { drop(g); } tick().await; }
async fn l(m: &Mutex<i32>) { let g = std::mem::ManuallyDrop::new(m.lock().unwrap()); tick().await; }
async fn n(m: std::sync::Arc<Mutex<i32>>) { let n = m.lock().map(|g| *g).unwrap_or(0); tick().await; }
fn main() {
    let m = Mutex::new(1); let v = Mutex::new(vec![1]); let o = Mutex::new(Some(1));
    need(a(&m));
    need(b(&m));
    need(c(&m)); //~ ERROR future
    need(d(&m));
    need(e(&m));
    need(f(&v)); //~ ERROR future
    need(g(&o)); //~ ERROR future
    need(h(&o));
    need(i(&m)); //~ ERROR future
    need(j(&m)); //~ ERROR future
    need(k(&m)); //~ ERROR future
    need(l(&m));
    need(n(Default::default()));
}
