//! A reference that is the receiver is reborrowed, so the place behind it is captured.

use std::cell::Cell;
async fn pause() {}
fn spawn<F: Future + Send>(_: F) {}
fn refs(x: &Cell<u8>) {
    spawn(async { pause().await; x.set(1) }); //~ ERROR future
}
fn refs2(x: &Cell<u8>) {
    spawn(async { x.set(1); pause().await; }); //~ ERROR future
}
fn refs3(x: &Cell<u8>) {
    spawn(async { let y = x; pause().await; }); //~ ERROR E0277
}
fn refs4(x: &Cell<u8>) {
    spawn(async { let y = &x; pause().await; }); //~ ERROR E0277
}
fn refs5(x: Cell<u8>) {
    spawn(async { x.set(1); pause().await; }); //~ ERROR E0277
}
fn refs6(x: (Cell<u8>, u8)) {
    spawn(async { x.0.set(1); pause().await; }); //~ ERROR E0277
}

fn takes(_: &Cell<u8>) {}
fn argument(x: &Cell<u8>) {
    spawn(async { takes(x); pause().await; }); //~ ERROR future
}
fn threads(x: &'static Cell<u8>) {
    std::thread::spawn(|| x.set(1)); //~ ERROR E0277
}
