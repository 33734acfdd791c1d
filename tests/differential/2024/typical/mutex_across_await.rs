//! The classic: a guard across an await, and its three repairs.

use std::sync::Arc;
use std::sync::Mutex;

async fn y() {}

use std::future::Future;
fn spawn<F: Future + Send + 'static>(_: F)
where
    F::Output: Send + 'static,
{
}
async fn wrong(m: Arc<Mutex<u32>>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    y().await;
}
async fn wrong_with_drop(m: Arc<Mutex<u32>>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    drop(g);
    y().await;
}
async fn block(m: Arc<Mutex<u32>>) {
    {
        let mut g = m.lock().unwrap();
        *g += 1;
    }
    y().await;
}
async fn statement(m: Arc<Mutex<u32>>) {
    *m.lock().unwrap() += 1;
    y().await;
}
fn t1(m: Arc<Mutex<u32>>) {
    spawn(wrong(m)); //~ ERROR future
}
fn t2(m: Arc<Mutex<u32>>) {
    spawn(wrong_with_drop(m)); //~ ERROR future
}
fn t3(m: Arc<Mutex<u32>>) {
    spawn(block(m));
}
fn t4(m: Arc<Mutex<u32>>) {
    spawn(statement(m));
}
