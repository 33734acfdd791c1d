//! `Ref` and `RefMut`.

use std::cell::RefCell;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::cell::{Ref, RefMut};
fn shared() {
    is::<Ref<'static, u8>>(); //~ ERROR E0277 E0277
}
fn exclusive() {
    is::<RefMut<'static, u8>>(); //~ ERROR E0277 E0277
}
fn shared_sync() {
    is_sync::<Ref<'static, u8>>(); //~ ERROR E0277 E0277
}
fn across(c: RefCell<u32>) {
    need_send(async move { //~ ERROR future future
        let g = c.borrow_mut();
        y().await;
        drop(g);
    });
}
fn dropped(c: RefCell<u32>) {
    need_send(async move {
        *c.borrow_mut() += 1;
        y().await;
    });
}
fn in_block(c: RefCell<u32>) {
    need_send(async move {
        {
            let mut g = c.borrow_mut();
            *g += 1;
        }
        y().await;
    });
}
fn lent(c: &'static RefCell<u32>) {
    need_send(async move { //~ ERROR future
        *c.borrow_mut() += 1;
    });
}
