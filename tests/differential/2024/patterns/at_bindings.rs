//! `x @ pattern`.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn number() {
    need_send(async {
        let n @ 0..=9 = *Rc::new(1) else { return };
        y().await;
        drop(n);
    });
}
fn whole() {
    need_send(async {
        let w @ Some(_) = Some(Rc::new(1)) else {
            return;
        };
        drop(w);
        y().await;
    });
}
fn whole_kept() {
    need_send(async { //~ ERROR future
        let w @ Some(_) = Some(Rc::new(1)) else {
            return;
        };
        y().await;
        drop(w);
    });
}
fn copy_both() {
    need_send(async {
        let p @ (a, _) = (1, 2);
        y().await;
        drop((p, a));
    });
}
fn ref_both() {
    need_send(async { //~ ERROR future
        let ref p @ Some(ref a) = Some(Rc::new(1)) else {
            return;
        };
        drop((p.is_some(), a.clone()));
        y().await;
    });
}
