//! Bounds in many places, one refused future.

use std::rc::Rc;
use std::future::Future;
use std::pin::Pin;
async fn tick() {}
fn assert_send<T: Send>(_: &T) {}
fn is_send<T: Send + ?Sized>() {}
fn spawn<F>(f: F) where F: Future + Send + 'static, F::Output: Send + 'static { drop(f) }
fn boxed<'a, F: Future + Send + 'a>(f: F) -> Pin<Box<dyn Future<Output = F::Output> + Send + 'a>> { Box::pin(f) }
trait Ext: Future + Sized { fn bx(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send>> where Self: Send + 'static { Box::pin(self) } fn must(self) -> Self where Self: Send { self } }
impl<F: Future> Ext for F {}
fn of<F: Future>(_: fn() -> F) where F: Send {}
async fn bad() { let r = Rc::new(1); tick().await; drop(r); }
async fn ret() -> Rc<i32> { Rc::new(1) }
fn ty<T: Send>(_: impl FnOnce() -> T) {}
fn main() {
    assert_send(&bad()); //~ ERROR future
    let f = bad();
    assert_send(&f); //~ ERROR future
    spawn(f); //~ ERROR future
    spawn(ret()); //~ ERROR E0277
    spawn(async { ret().await; });
    spawn(async { let x = ret().await; tick().await; });
    boxed(bad()); //~ ERROR future
    bad().bx(); //~ ERROR future
    bad().must(); //~ ERROR future
    of(bad); //~ ERROR future
    ty(bad); //~ ERROR future
    ty(|| bad()); //~ ERROR future
    ty(|| async { bad().await });
    is_send::<Rc<i32>>(); //~ ERROR E0277
    is_send::<dyn Future<Output = ()>>(); //~ ERROR E0277
    is_send::<Pin<Box<dyn Future<Output = ()>>>>(); //~ ERROR E0277
    let b: Box<dyn Future<Output = ()> + Send> = Box::new(bad()); //~ ERROR future
    let b: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(bad()); //~ ERROR future
    let b: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(async { bad().await });
    let v: Vec<Pin<Box<dyn Future<Output = ()> + Send>>> = vec![Box::pin(tick()), Box::pin(bad())]; //~ ERROR future
    let c: &(dyn Send) = &bad(); //~ ERROR future
    let d = Box::new(bad()) as Box<dyn Send>; //~ ERROR future
    std::thread::spawn(|| bad()); //~ ERROR future
    std::thread::spawn(move || { let f = bad(); drop(f); });
}
