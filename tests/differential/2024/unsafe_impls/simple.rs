//! `unsafe impl Send` decides alone.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct P(*mut u8);
unsafe impl Send for P {}
struct Q(*mut u8);
unsafe impl Sync for Q {}
struct Both(Rc<u8>);
unsafe impl Send for Both {}
unsafe impl Sync for Both {}
fn p() {
    is::<P>();
}
fn p_sync() {
    is_sync::<P>(); //~ ERROR E0277
}
fn q() {
    is::<Q>(); //~ ERROR E0277
}
fn q_reference() {
    is::<&'static Q>();
}
fn p_reference() {
    is::<&'static P>(); //~ ERROR E0277
}
fn both() {
    is::<Both>();
    is::<&'static Both>();
    is::<std::sync::Arc<Both>>();
}
fn across() {
    need_send(async {
        let b = Both(Rc::new(1));
        let _c = &b;
        y().await;
        drop(b);
    });
}
fn field_taken(b: Both) {
    need_send(async move { //~ ERROR E0277
        y().await;
        drop(b.0);
    });
}
