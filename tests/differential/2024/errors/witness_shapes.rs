//! The form of the error depends on what the offending type sits in.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S(Rc<u32>);
fn direct() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        y().await;
        drop(r);
    });
}
fn in_struct() {
    need_send(async { //~ ERROR future
        let r = S(Rc::new(1));
        y().await;
        drop(r);
    });
}
fn in_tuple() {
    need_send(async { //~ ERROR E0277
        let r = (Rc::new(1), 1);
        y().await;
        drop(r);
    });
}
fn in_option() {
    need_send(async { //~ ERROR future
        let r = Some(Rc::new(1));
        y().await;
        drop(r);
    });
}
fn in_array() {
    need_send(async { //~ ERROR future
        let r = [Rc::new(1)];
        y().await;
        drop(r);
    });
}
fn in_nested_tuple() {
    need_send(async { //~ ERROR future
        let r = Some((Rc::new(1), 1));
        y().await;
        drop(r);
    });
}
fn reference() {
    need_send(async { //~ ERROR future
        let c = Cell::new(1);
        let r = &c;
        y().await;
        r.set(1);
    });
}
fn tuple_of_references() {
    need_send(async { //~ ERROR E0277
        let c = Cell::new(1);
        let r = (&c, 1);
        y().await;
        r.0.set(1);
    });
}
