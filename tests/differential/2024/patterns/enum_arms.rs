//! Moves out of one variant.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

enum E {
    A(Rc<u32>),
    B(u32),
    C,
}
fn arm_with_rc(e: u32) {
    need_send(async move { //~ ERROR future
        let e = E::A(Rc::new(e));
        match e {
            E::A(r) => drop(r),
            E::B(_) => y().await,
            E::C => {}
        }
    });
}
fn arm_without(e: u32) {
    need_send(async move { //~ ERROR future
        let e = E::B(e);
        match e {
            E::A(r) => drop(r),
            E::B(n) => drop(n),
            E::C => {}
        }
        y().await;
    });
}
fn by_reference() {
    need_send(async { //~ ERROR future
        let e = E::C;
        match &e {
            E::A(r) => drop(r.clone()),
            _ => {}
        }
        drop(e);
        y().await;
    });
}
fn fresh() {
    need_send(async {
        match E::C {
            E::A(r) => drop(r),
            _ => {}
        }
        y().await;
    });
}
fn discriminant_only() {
    need_send(async { //~ ERROR future
        let e = E::C;
        let b = matches!(e, E::C);
        y().await;
        drop(b);
    });
}
