//! Own traits that stand for Send.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn is<T: Send>() {}

trait Job: Send + 'static {}
impl<T: Send + 'static> Job for T {}
trait Local {}
impl<T> Local for T {}
fn submit<J: Job>(_: J) {}
fn through<J: Job>(j: J) {
    need_send(j);
}
fn local<J: Local>(j: J) {
    need_send(j); //~ ERROR E0277
}
fn number() {
    submit(1);
}
async fn keep<J: Job>(j: J) {
    y().await;
    drop(j);
}
fn kept<J: Job>(j: J) {
    need_send(keep(j));
}
fn vec_of_jobs(v: Vec<Box<dyn Local + Send>>) {
    is::<Vec<Box<dyn Local + Send>>>();
    submit(v);
}
