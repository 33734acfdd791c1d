//! `fmt::Arguments` itself is neither `Send` nor `Sync`.

async fn y() {}

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

fn need_send<T: Send>(_: T) {}

use std::fmt::Arguments;
fn send() {
    is::<Arguments<'static>>(); //~ ERROR E0277
}
fn sync() {
    is_sync::<Arguments<'static>>(); //~ ERROR E0277
}
fn kept() {
    need_send(async { //~ ERROR future
        let a = format_args!("x");
        y().await;
        drop(a.to_string());
    });
}
fn string() {
    is::<String>();
}
