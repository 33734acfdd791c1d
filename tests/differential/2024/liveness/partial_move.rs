//! A partial move never ends the storage of the whole.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Pair {
    a: Rc<u32>,
    b: u32,
}
fn both() {
    need_send(async { //~ ERROR E0277
        let p = (Rc::new(1), Rc::new(2));
        drop(p.0);
        drop(p.1);
        y().await;
    });
}
fn one() {
    need_send(async { //~ ERROR future
        let p = Pair {
            a: Rc::new(1),
            b: 2,
        };
        drop(p.a);
        y().await;
        drop(p.b);
    });
}
fn whole() {
    need_send(async {
        let p = Pair {
            a: Rc::new(1),
            b: 2,
        };
        drop(p);
        y().await;
    });
}
fn destructured() {
    need_send(async {
        let Pair { a, b } = Pair {
            a: Rc::new(1),
            b: 2,
        };
        drop(a);
        y().await;
        drop(b);
    });
}
fn destructured_place() {
    need_send(async { //~ ERROR future
        let p = Pair {
            a: Rc::new(1),
            b: 2,
        };
        let Pair { a, b } = p;
        drop(a);
        y().await;
        drop(b);
    });
}
