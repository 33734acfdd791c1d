//! Futures and Sync.

use std::cell::Cell;
use std::rc::Rc;

fn need_sync<T: Sync>(_: T) {}

async fn y() {}

fn need_send<T: Send>(_: T) {}

async fn keep_cell() {
    let c = Cell::new(1);
    y().await;
    drop(c);
}
async fn own_cell(c: Cell<u32>) {
    y().await;
    drop(c);
}
fn plain() {
    nsync_block();
    need_sync(y());
}
fn nsync_block() {
    need_sync(async {
        let s = String::new();
        y().await;
        drop(s);
    });
}
fn cell() {
    need_sync(keep_cell()); //~ ERROR future
}
fn cell_send() {
    need_send(keep_cell());
    need_send(own_cell(Cell::new(1)));
}
fn upvar() {
    need_sync(own_cell(Cell::new(1))); //~ ERROR future
}
fn shared_by_reference() {
    let f = keep_cell();
    need_send(&f); //~ ERROR future
}
fn block_shared_by_reference() {
    need_send(async { //~ ERROR future
        let f = keep_cell();
        let r = &f;
        y().await;
        let _ = r;
        drop(f);
    });
}
