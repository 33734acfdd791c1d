//! An associated future type instead.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc {
    type Fut: Future<Output = ()> + Send;
    fn call(&self) -> Self::Fut;
}
trait LocalSvc {
    type Fut: Future<Output = ()>;
    fn call(&self) -> Self::Fut;
}
struct A;
impl Svc for A {
    type Fut = Pin<Box<dyn Future<Output = ()> + Send>>;
    fn call(&self) -> Self::Fut {
        Box::pin(y())
    }
}
struct B;
impl Svc for B {
    type Fut = Pin<Box<dyn Future<Output = ()>>>; //~ ERROR E0277
    fn call(&self) -> Self::Fut {
        Box::pin(y())
    }
}
impl LocalSvc for B {
    type Fut = Pin<Box<dyn Future<Output = ()>>>;
    fn call(&self) -> Self::Fut {
        Box::pin(y())
    }
}
fn generic<S: Svc + Send + Sync>(s: S) {
    need_send(async move { s.call().await });
}
fn local<S: LocalSvc + Send + Sync>(s: S) {
    need_send(async move { s.call().await }); //~ ERROR future
}
fn local_bounded<S: LocalSvc<Fut: Send> + Send + Sync>(s: S) {
    need_send(async move { s.call().await });
}
fn concrete() {
    need_send(async { LocalSvc::call(&B).await }); //~ ERROR future
}
