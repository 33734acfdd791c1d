//! `Box<dyn Error>` across an await, in its usual forms.

async fn y() {}

use std::error::Error;
use std::future::Future;
fn spawn<F: Future<Output = ()> + Send + 'static>(_: F) {}
fn fallible() -> Result<u32, Box<dyn Error>> {
    Err("no".into())
}
async fn report(_: String) {}
async fn err_alive() {
    if let Err(e) = fallible() {
        report(e.to_string()).await;
    }
}
async fn err_mapped() {
    if let Err(e) = fallible().map_err(|e| e.to_string()) {
        report(e).await;
    }
}
async fn ok_only() {
    let Ok(n) = fallible() else { return };
    y().await;
    drop(n);
}
async fn inspect() {
    match fallible() {
        Err(e) if e.is::<std::fmt::Error>() => {}
        Err(_) => y().await,
        Ok(_) => {}
    }
}
async fn returns() -> Result<(), Box<dyn Error>> {
    y().await;
    fallible()?;
    y().await;
    Ok(())
}
fn t1() {
    spawn(err_alive()); //~ ERROR future
}
fn t2() {
    spawn(err_mapped());
}
fn t3() {
    spawn(ok_only());
}
fn t4() {
    spawn(inspect()); //~ ERROR future
}
fn t5() {
    spawn(async {
        let _ = returns().await;
    });
}
fn t6() {
    spawn(async { //~ ERROR future
        let r = returns().await;
        y().await;
        drop(r);
    });
}
