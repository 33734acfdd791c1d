//! Executors, wakers and channels made by hand.

use std::cell::{Cell, RefCell, UnsafeCell};
use std::collections::{HashMap, VecDeque, BTreeMap};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Condvar, Mutex, RwLock, mpsc};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};
use std::thread;
use std::time::Duration;
struct Flag { set: AtomicBool, wakers: Mutex<Vec<Waker>> }
struct Sig(Mutex<bool>, Condvar);
impl Wake for Sig { fn wake(self: Arc<Self>) { *self.0.lock().unwrap() = true; self.1.notify_one(); } fn wake_by_ref(self: &Arc<Self>) { self.clone().wake() } }
fn block_on<F: Future>(f: F) -> F::Output {
    let mut f = Box::pin(f);
    let s = Arc::new(Sig(Mutex::new(false), Condvar::new()));
    let w = Waker::from(s.clone());
    let mut cx = Context::from_waker(&w);
    loop { match f.as_mut().poll(&mut cx) { Poll::Ready(v) => return v, Poll::Pending => { let mut g = s.0.lock().unwrap(); while !*g { g = s.1.wait(g).unwrap(); } *g = false; } } }
}
type Task = Pin<Box<dyn Future<Output = ()> + Send>>;
struct Exec { q: Arc<Mutex<VecDeque<Task>>>, tx: mpsc::Sender<Task> }
impl Exec { fn spawn(&self, f: impl Future<Output = ()> + Send + 'static) { self.q.lock().unwrap().push_back(Box::pin(f)); } fn send<F>(&self, f: F) where F: Future<Output = ()> + Send + 'static { self.tx.send(Box::pin(f)).unwrap() } }
struct Sleep { until: u32, done: Rc<Cell<bool>> }
impl Future for Sleep { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { self.until -= 1; if self.until == 0 { self.done.set(true); Poll::Ready(()) } else { cx.waker().wake_by_ref(); Poll::Pending } } }
struct Yield(bool);
impl Future for Yield { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { cx.waker().wake_by_ref(); Poll::Pending } } }
const VT: RawWakerVTable = RawWakerVTable::new(|_| RawWaker::new(std::ptr::null(), &VT), |_| {}, |_| {}, |_| {});
fn noop() -> Waker { unsafe { Waker::from_raw(RawWaker::new(std::ptr::null(), &VT)) } }
fn poll_once<F: Future>(f: Pin<&mut F>) -> Poll<F::Output> { f.poll(&mut Context::from_waker(&noop())) }
struct Chan<T> { q: RefCell<VecDeque<T>> }
impl<T> Chan<T> { async fn recv(&self) -> T { loop { if let Some(x) = self.q.borrow_mut().pop_front() { return x; } Yield(false).await; } } }
async fn serve(e: Arc<Exec>, m: Arc<RwLock<HashMap<String, i32>>>) {
    let n = m.read().unwrap().len();
    for i in 0..n { let e2 = e.clone(); e.spawn(async move { Yield(false).await; drop(e2); }); }
    Yield(false).await;
}
fn main() {
    let (tx, rx) = mpsc::channel();
    let e = Arc::new(Exec { q: Default::default(), tx });
    e.spawn(Yield(false));
    e.spawn(async { Sleep { until: 1, done: Rc::new(Cell::new(false)) }.await });
    e.spawn(async { poll_once(Pin::new(&mut Sleep { until: 1, done: Default::default() })).is_ready(); Yield(false).await; });
    e.send(async { let w = noop(); Yield(false).await; drop(w); });
    let c = Chan { q: RefCell::new(VecDeque::<i32>::new()) };
    e.spawn(async move { c.recv().await; });
    let c = Arc::new(Chan { q: RefCell::new(VecDeque::<i32>::new()) });
    e.spawn(async move { c.recv().await; }); //~ ERROR future
    e.spawn(serve(e.clone(), Default::default()));
    let m = Arc::new(RwLock::new(HashMap::from([("a".to_string(), 1)])));
    e.spawn(async move { if let Some(v) = m.read().unwrap().get("a") { Yield(false).await; } });
    e.send(async { let cx = std::future::poll_fn(|cx| Poll::Ready(cx.waker().clone())).await; Yield(false).await; drop(cx) });
    thread::spawn(move || block_on(async { for t in rx { t.await; } }));
    thread::scope(|s| { let c = Cell::new(1); s.spawn(|| block_on(async { c.get() })); }); //~ ERROR E0277
    let h = thread::spawn(|| block_on(async { Sleep { until: 1, done: Default::default() }.await }));
    h.join().unwrap();
}
