//! A `for` loop keeps its iterator.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn over_rcs(v: Vec<Rc<u32>>) {
    need_send(async move { //~ ERROR future
        for r in v {
            drop(r);
            y().await;
        }
    });
}
fn over_reference(v: &'static [Rc<u32>]) {
    need_send(async move { //~ ERROR future
        for r in v {
            drop(r);
        }
        y().await;
    });
}
fn over_range() {
    need_send(async {
        for i in 0..3 {
            drop(Rc::new(i));
            y().await;
        }
    });
}
fn over_clone() {
    need_send(async { //~ ERROR future
        for i in Rc::new(vec![1, 2]).iter() {
            y().await;
            drop(i);
        }
    });
}
fn over_collected() {
    need_send(async {
        let v: Vec<u32> = Rc::new(vec![1, 2]).iter().copied().collect();
        for i in v {
            y().await;
            drop(i);
        }
    });
}
fn over_closure(k: u32) {
    need_send(async move {
        for i in (0..3).map(|x| x + k) {
            y().await;
            drop(i);
        }
    });
}
fn over_rc_closure() {
    need_send(async { //~ ERROR future
        let k = Rc::new(1);
        for i in (0..3).map(move |x| x + *k) {
            y().await;
            drop(i);
        }
    });
}
