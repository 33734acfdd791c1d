// A method whose future is not what its trait promises is of the error type to all who call it: bodies that mention that
// type have errors themselves, and nothing more is reported of their futures.
use std::future::Future;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}
async fn y() {}

trait Task {
    type Out;
    fn run(&self) -> impl Future<Output = Self::Out> + Send;
    fn later(&self) -> impl Future<Output = u32>;
}

impl<T> Task for Box<T> {
    type Out = u32;
    async fn run(&self) -> u32 { //~ ERROR future
        1
    }
    async fn later(&self) -> u32 {
        let rc = Rc::new(1);
        y().await;
        *rc
    }
}

impl Task for u32 {
    type Out = u32;
    async fn run(&self) -> u32 {
        *self
    }
    async fn later(&self) -> u32 {
        let rc = Rc::new(1);
        y().await;
        *rc
    }
}

// Uses it: the type is an error, and so is the body.
async fn user() -> u32 {
    let rc = Rc::new(1);
    let n = Box::new(rc.clone()).run().await;
    y().await;
    drop(rc);
    n
}
fn ask_user() {
    need_send(user());
    need_send(Box::new(Rc::new(1)).run());
}

// In a pair, in a closure.
async fn pair() {
    let rc = Rc::new(1);
    let p = (Box::new(1).run(), 1);
    y().await;
    drop((p, rc));
}
async fn in_closure() {
    let rc = Rc::new(1);
    let make = || Box::new(1).run();
    y().await;
    drop(rc);
}
fn ask_others() {
    need_send(pair());
    need_send(in_closure());
}

// What needs no look at the body's own closures is reported there all the same.
fn in_the_same_body() {
    let f = Box::new(1).run();
    need_send(Rc::new(1)); //~ ERROR E0277
    let rc = Rc::new(1);
    need_send(async move {
        y().await;
        drop(rc);
    });
}

// The impl that keeps its promise, and the method that promises nothing.
async fn fine() {
    let rc = Rc::new(1);
    1u32.run().await;
    drop(rc);
}
async fn unpromised() {
    1u32.later().await;
}
fn ask_the_rest() {
    need_send(fine()); //~ ERROR future
    need_send(unpromised()); //~ ERROR future
}
