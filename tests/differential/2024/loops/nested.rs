//! Labelled breaks out of nested loops.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn out() {
    need_send(async {
        'a: loop {
            let r = Rc::new(1);
            loop {
                if *r == 1 {
                    break 'a;
                }
            }
        }
        y().await;
    });
}
fn cont(c: bool) {
    need_send(async move {
        'a: loop {
            y().await;
            let r = Rc::new(1);
            loop {
                if c {
                    drop(r);
                    continue 'a;
                }
                break 'a;
            }
        }
    });
}
fn inner_await() {
    need_send(async { //~ ERROR future
        loop {
            let r = Rc::new(1);
            loop {
                y().await;
                break;
            }
            drop(r);
            break;
        }
    });
}
fn after_inner() {
    need_send(async {
        for _ in 0..2 {
            for _ in 0..2 {
                let r = Rc::new(1);
                let _s = r.clone();
            }
            y().await;
        }
    });
}
