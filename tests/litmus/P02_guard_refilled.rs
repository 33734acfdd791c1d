// P02: a place that was empty is filled again before the await
// mechanism: witness: only what can hold a value
// rust: refused
// sound: refused
// proposal: accepted

// The prelude of all litmus programs.
#![allow(unused, dead_code)]
use std::{rc::{self, Rc}, cell::{Cell, RefCell}, sync::{Arc, Mutex, mpsc}, pin::Pin, future::Future, task::{Context, Poll, Waker}, marker::PhantomData};
use std::marker::AsyncSend;
pub mod race {
use super::*;
pub struct Y(bool);
impl Future for Y { type Output = (); fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { if self.0 { Poll::Ready(()) } else { self.0 = true; Poll::Pending } } }
pub fn y() -> Y { Y(false) }
pub async fn poll_once<F: Future + ?Sized>(f: Pin<&mut F>) { let mut f = Some(f); std::future::poll_fn(move |cx| { let _ = f.take().unwrap().poll(cx); Poll::Ready(()) }).await }
pub fn poll_now<F: Future + ?Sized>(f: Pin<&mut F>) -> bool { f.poll(&mut Context::from_waker(Waker::noop())).is_ready() }
pub type RcC = Rc<Cell<u32>>;
thread_local! { pub static FOO: RcC = Rc::new(Cell::new(0)); pub static COUNTER: Cell<u32> = const { Cell::new(0) }; pub static SLOT: RefCell<Vec<RcC>> = const { RefCell::new(Vec::new()) }; }
pub fn tls() -> RcC { FOO.with(|f| f.clone()) }
pub fn bump(c: &Cell<u32>) { c.set(c.get() + 1) }
pub fn rc() -> RcC { Rc::new(Cell::new(0)) }
pub async fn work(c: RcC) { for _ in 0..3 { bump(&c); y().await; } }
pub fn raw_spawn<F: Future<Output = ()> + 'static>(_w: usize, _f: F) {}
pub fn task<F: Future<Output = ()> + AsyncSend + 'static>(f: F) { tokio::spawn(f); }
pub fn run() {}
}
use race::*;
async fn user() { y().await; }

// The program.
static M: Mutex<u32> = Mutex::new(0);
fn main() {
    for _ in 0..2 {
        task(async {
            let mut o = M.lock().ok();
            drop(o.take());
            let again = &mut o;
            *again = M.lock().ok();
            y().await;
            drop(o);
        });
    }
    run()
}
