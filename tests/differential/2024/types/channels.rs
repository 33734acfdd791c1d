//! Ends of channels.

use std::cell::Cell;
use std::rc::Rc;

fn is<T: Send>() {}

fn is_sync<T: Sync>() {}

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
fn sender() {
    is::<Sender<u8>>();
    is::<Receiver<u8>>();
    is::<SyncSender<u8>>();
    is_sync::<Sender<u8>>();
}
fn receiver_sync() {
    is_sync::<Receiver<u8>>(); //~ ERROR E0277
}
fn sender_of_rc() {
    is::<Sender<Rc<u8>>>(); //~ ERROR E0277
}
fn receiver_of_rc() {
    is::<Receiver<Rc<u8>>>(); //~ ERROR E0277
}
fn sender_of_cell() {
    is::<Sender<Cell<u8>>>();
}
fn across() {
    need_send(async {
        let (tx, rx) = mpsc::channel::<u8>();
        y().await;
        let _ = tx.send(1);
        drop(rx);
    });
}
fn lends_receiver() {
    need_send(async { //~ ERROR future
        let (tx, rx) = mpsc::channel::<u8>();
        for x in &rx {
            y().await;
            drop(x);
        }
        drop(tx);
    });
}
fn owns_receiver() {
    need_send(async {
        let (tx, rx) = mpsc::channel::<u8>();
        for x in rx {
            y().await;
            drop(x);
        }
        drop(tx);
    });
}
fn rc_channel() {
    need_send(async {
        let (tx, rx) = mpsc::channel::<Rc<u8>>();
        drop((tx, rx));
        y().await;
    });
}
