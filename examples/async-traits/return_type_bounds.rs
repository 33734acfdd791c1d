//! Return-type notation without any library: who must prove the bound, and what it does not give.
//! run: asyncsend check examples/async-traits/return_type_bounds.rs
//! expect(rust): the caller whose impl holds an `Rc` is refused, and so is the generic caller without the bound.
//! expect(proposal): the same: the bound asks for `Send`.
//! expect(sound): the same.

#![feature(return_type_notation)]

use std::future::{Future, ready};
use std::rc::Rc;

fn spawn<F: Future + Send + 'static>(_: F) {}

trait AsyncTask {
    async fn run(&self);
}

struct Plain;
impl AsyncTask for Plain {
    async fn run(&self) {
        ready(()).await;
    }
}

struct Local;
impl AsyncTask for Local {
    async fn run(&self) {
        let rc = Rc::new(1);
        ready(()).await;
        drop(rc);
    }
}

fn spawn_task<T: AsyncTask<run(..): Send> + Send + Sync + 'static>(worker: T) {
    spawn(async move { worker.run().await });
}

fn plain() {
    spawn_task(Plain);
}

fn local() {
    spawn_task(Local); //~ ERROR
}

fn passes_the_bound_on<T>(worker: T)
where
    T: AsyncTask + Send + Sync + 'static,
    T::run(..): Send,
{
    spawn_task(worker);
}

fn forgets_the_bound<T: AsyncTask + Send + Sync + 'static>(worker: T) {
    spawn_task(worker); //~ ERROR
}
