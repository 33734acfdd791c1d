//! Range bounds and loop heads with temporaries.

use std::rc::Rc;

async fn y() {}

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn bound() {
    need_send(async { //~ ERROR future
        for i in 0..*Rc::new(3) {
            y().await;
            drop(i);
        }
    });
}
fn bound_let() {
    need_send(async {
        let m = *Rc::new(3);
        for i in 0..m {
            y().await;
            drop(i);
        }
    });
}
fn bound_block() {
    need_send(async {
        for i in 0..({ *Rc::new(3) }) {
            y().await;
            drop(i);
        }
    });
}
fn bound_awaited() {
    need_send(async {
        for i in 0..n().await {
            y().await;
            drop(i);
        }
    });
}
fn enumerate() {
    need_send(async {
        for (i, x) in [1, 2].iter().enumerate() {
            y().await;
            drop((i, *x));
        }
    });
}
fn rev_chars() {
    need_send(async {
        for c in "abc".chars().rev() {
            y().await;
            drop(c);
        }
    });
}
fn dyn_iterator(it: Box<dyn Iterator<Item = u32>>) {
    need_send(async { //~ ERROR future
        for x in it {
            drop(x);
        }
    });
}
fn dyn_iterator_send(it: Box<dyn Iterator<Item = u32> + Send>) {
    need_send(async {
        for x in it {
            y().await;
            drop(x);
        }
    });
}
