//! Services: async methods, boxed and generic futures.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::marker::PhantomData;
fn need<T: Send>(_: T) {}
async fn tick() {}
trait Conn { type Err; fn ping(&mut self) -> impl Future<Output = Result<(), Self::Err>>; }
trait SConn: Send { type Err: Send; fn ping(&mut self) -> impl Future<Output = Result<(), Self::Err>> + Send; }
trait Dyn { fn go<'a>(&'a self) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>; }
struct C<T>(PhantomData<T>, Rc<()>); struct D;
impl<T> Conn for C<T> { type Err = Rc<()>; async fn ping(&mut self) -> Result<(), Rc<()>> { tick().await; Err(self.1.clone()) } }
impl SConn for D { type Err = (); async fn ping(&mut self) -> Result<(), ()> { tick().await; Ok(()) } }
impl Dyn for D { fn go<'a>(&'a self) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>> { Box::pin(async move { let x = self; tick().await; drop(x) }) } }
impl Dyn for Rc<D> { fn go<'a>(&'a self) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>> { Box::pin(async move { let x = self; tick().await; drop(x) }) } } //~ ERROR future
async fn run<C: Conn>(mut c: C) -> Result<(), C::Err> { c.ping().await?; c.ping().await }
async fn srun<C: SConn>(mut c: C) -> Result<(), C::Err> { let r = c.ping().await; tick().await; r }
fn spawn_s<C: SConn + 'static>(c: C) where C::Err: 'static { need(srun(c)); }
fn spawn_c<C: Conn + Send + 'static>(c: C) { need(run(c)); } //~ ERROR future
async fn through(d: &dyn Dyn) { d.go().await }
async fn through2(d: &(dyn Dyn + Sync)) { d.go().await }
async fn through3(d: Box<dyn Dyn + Send>) { d.go().await }
trait Handler<A> { type Out; type Fut: Future<Output = Self::Out>; fn call(&self, a: A) -> Self::Fut; }
impl<F, A, Fut> Handler<A> for F where F: Fn(A) -> Fut, Fut: Future { type Out = Fut::Output; type Fut = Fut; fn call(&self, a: A) -> Fut { self(a) } }
async fn drive<H: Handler<i32>>(h: H) { h.call(1).await; }
fn driven<H: Handler<i32> + Send>(h: H) where H::Fut: Send { need(drive(h)); }
trait Default1 { async fn m(&self) -> i32 { let r = Rc::new(1); tick().await; *r } fn n(&self) -> impl Future<Output = i32> + Send { async { let r = Rc::new(1); tick().await; *r } } } //~ ERROR future
impl Default1 for D {}
fn main() {
    need(run(C::<i32>(PhantomData, Rc::new(())))); //~ ERROR E0277
    need(srun(D));
    need(through(&D)); //~ ERROR future
    need(through2(&D));
    need(through3(Box::new(D)));
    need(drive(|x: i32| async move { x }));
    need(drive(|x: i32| async move { let r = Rc::new(x); tick().await; *r }));
    driven(|x: i32| async move { let r = Rc::new(x); tick().await; *r });
    need(D.m()); //~ ERROR future
    need(D.go());
}
