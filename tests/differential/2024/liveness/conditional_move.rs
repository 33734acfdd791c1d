//! Moved on one path only.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn one_path(c: bool) {
    need_send(async move { //~ ERROR future
        let a = Rc::new(1);
        if c {
            drop(a);
        }
        y().await;
    });
}
fn both_paths(c: bool) {
    need_send(async move {
        let a = Rc::new(1);
        if c {
            drop(a);
        } else {
            drop(a);
        }
        y().await;
    });
}
fn await_where_moved(c: bool) {
    need_send(async move {
        let a = Rc::new(1);
        if c {
            drop(a);
            y().await;
        }
    });
}
fn await_where_kept(c: bool) {
    need_send(async move { //~ ERROR future
        let a = Rc::new(1);
        if c {
            y().await;
        } else {
            drop(a);
        }
    });
}
fn return_where_kept(c: bool) {
    need_send(async move {
        let a = Rc::new(1);
        if c {
            return;
        }
        drop(a);
        y().await;
    });
}
