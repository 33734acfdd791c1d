//! Where the obligation is written: return types, casts, let types, struct fields.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

struct Task(Pin<Box<dyn Future<Output = ()> + Send>>);
async fn work() {
    let r = Rc::new(1);
    y().await;
    drop(r);
}
fn returned() -> impl Future<Output = ()> + Send { //~ ERROR future
    work()
}
fn returned_block() -> impl Future<Output = ()> + Send { //~ ERROR future
    async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    }
}
fn let_type() {
    let f: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(work()); //~ ERROR future
    drop(f);
}
fn cast() {
    let f = Box::pin(work()) as Pin<Box<dyn Future<Output = ()> + Send>>; //~ ERROR future
    drop(f);
}
fn field() -> Task {
    Task(Box::pin(work())) //~ ERROR future
}
fn reference() {
    let f = work();
    let d: &(dyn Future<Output = ()> + Send) = &f; //~ ERROR future
    let _ = d;
}
fn early(c: bool) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    if c {
        return Box::pin(y());
    }
    Box::pin(work()) //~ ERROR future
}
