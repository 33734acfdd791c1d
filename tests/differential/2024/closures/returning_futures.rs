//! Closures that return futures.

use std::future::Future;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn run<F, Fut>(f: F)
where
    F: FnOnce() -> Fut + Send,
    Fut: Future<Output = ()>,
{
    drop(f());
}
fn run_both<F, Fut>(f: F)
where
    F: Fn() -> Fut + Send,
    Fut: Future<Output = ()> + Send,
{
    drop(f());
}
fn local_future() {
    run(|| async {
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
}
fn local_future_both() {
    run_both(|| async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
}
fn captured() {
    let r = Rc::new(1);
    run(move || async move { //~ ERROR E0277
        drop(r);
    });
}
fn made_in_closure() {
    run_both(|| { //~ ERROR future
        let r = Rc::new(1);
        async move {
            drop(r);
        }
    });
}
fn used_in_closure() {
    run_both(|| {
        let n = *Rc::new(1);
        async move {
            y().await;
            drop(n);
        }
    });
}
