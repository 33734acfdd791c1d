//! Conditionals as values.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn moved_in_condition() {
    need_send(async {
        let r = Rc::new(1);
        if {
            drop(r);
            true
        } {
            y().await;
        }
    });
}
fn chosen(c: bool) {
    need_send(async move { //~ ERROR future
        let a = Rc::new(1);
        let b = Rc::new(2);
        let d = if c { a } else { b };
        drop(d);
        y().await;
    });
}
fn chosen_dropped(c: bool) {
    need_send(async move {
        let d = if c { Rc::new(1) } else { Rc::new(2) };
        drop(d);
        y().await;
    });
}
fn awaited_in_one(c: bool) {
    need_send(async move {
        let d = if c {
            Some(Rc::new(1))
        } else {
            y().await;
            None
        };
        drop(d);
    });
}
fn awaited_in_condition() {
    need_send(async {
        async fn b() -> bool {
            true
        }
        if b().await {
            drop(Rc::new(1));
        }
    });
}
