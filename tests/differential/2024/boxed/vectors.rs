//! Collections of boxed futures.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;
fn pushes(v: &mut Vec<Task>) {
    v.push(Box::pin(y()));
    let r = Rc::new(1);
    v.push(Box::pin(async move { drop(r) })); //~ ERROR future
}
fn collects() -> Vec<Task> {
    vec![
        Box::pin(async {}),
        Box::pin(async { //~ ERROR future
            let r = Rc::new(1);
            y().await;
            drop(r);
        }),
    ]
}
fn runs(v: Vec<Task>) {
    need_send(async move {
        for t in v {
            t.await;
        }
    });
}
fn runs_local(v: Vec<Pin<Box<dyn Future<Output = ()>>>>) {
    need_send(async move { //~ ERROR future
        for t in v {
            t.await;
        }
    });
}
fn boxed_only(t: Box<dyn Future<Output = ()> + Send + Unpin>) {
    need_send(t);
}
