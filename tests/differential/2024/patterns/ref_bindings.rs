//! `ref`, `ref mut` and default binding modes borrow the place.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn by_ref() {
    need_send(async { //~ ERROR future
        let o = Some(Rc::new(1));
        if let Some(ref r) = o {
            drop(r.clone());
        }
        drop(o);
        y().await;
    });
}
fn by_ref_mut() {
    need_send(async {
        let mut o = Some(Cell::new(1));
        if let Some(ref mut r) = o {
            r.set(2);
            y().await;
            r.set(3);
        }
    });
}
fn default_mode(o: &'static Option<u32>) {
    need_send(async move {
        if let Some(r) = o {
            y().await;
            drop(*r);
        }
    });
}
fn default_mode_cell(o: &'static Option<Cell<u32>>) {
    need_send(async move { //~ ERROR future
        if let Some(r) = o {
            r.set(1);
        }
        y().await;
    });
}
fn let_ref() {
    need_send(async { //~ ERROR future
        let ref r = Cell::new(1);
        y().await;
        r.set(1);
    });
}
fn let_ref_dead() {
    need_send(async {
        let ref r = Cell::new(1);
        y().await;
    });
}
fn ref_of_send() {
    need_send(async {
        let ref r = 1;
        y().await;
        drop(*r);
    });
}
