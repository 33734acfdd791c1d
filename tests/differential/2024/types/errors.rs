//! Boxed errors.

fn is<T: Send>() {}

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::error::Error;
fn plain() {
    is::<Box<dyn Error>>(); //~ ERROR E0277
}
fn bounded() {
    is::<Box<dyn Error + Send>>();
    is::<Box<dyn Error + Send + Sync>>();
    is::<std::io::Error>();
    is::<std::fmt::Error>();
}
fn read() -> Result<u32, Box<dyn Error>> {
    Ok(1)
}
fn matched() {
    need_send(async { //~ ERROR future
        match read() {
            Ok(n) => drop(n),
            Err(e) => {
                let s = e.to_string();
                y().await;
                drop(s);
            }
        }
    });
}
fn matched_ok() {
    need_send(async { //~ ERROR future
        match read() {
            Ok(n) => {
                y().await;
                drop(n);
            }
            Err(_) => {}
        }
    });
}
fn to_string_first() {
    need_send(async {
        let s = read().map_err(|e| e.to_string());
        y().await;
        drop(s);
    });
}
fn question() {
    need_send(async {
        let n = read()?;
        y().await;
        drop(n);
        Ok::<(), Box<dyn Error>>(())
    });
}
fn return_type() -> impl Send { //~ ERROR E0277
    read()
}
