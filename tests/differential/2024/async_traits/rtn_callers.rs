//! Who must prove a return-type bound.

#![feature(return_type_notation)]
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

trait Svc {
    async fn call(&self);
}
fn run<S: Svc<call(..): Send> + Send + Sync>(_: S) {}
struct Good;
impl Svc for Good {
    async fn call(&self) {
        y().await
    }
}
struct Bad;
impl Svc for Bad {
    async fn call(&self) {
        let r = Rc::new(1);
        y().await;
        drop(r);
    }
}
fn good() {
    run(Good);
}
fn bad() {
    run(Bad); //~ ERROR future
}
fn generic<S: Svc + Send + Sync>(s: S) {
    run(s); //~ ERROR E0277
}
fn generic_bounded<S: Svc + Send + Sync>(s: S)
where
    S::call(..): Send,
{
    run(s);
}
