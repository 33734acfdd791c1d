//! Loops that end with a value.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn breaks() {
    need_send(async {
        let a = loop {
            break Rc::new(1);
        };
        drop(a);
        y().await;
    });
}
fn breaks_kept() {
    need_send(async { //~ ERROR future
        let a = loop {
            break Rc::new(1);
        };
        y().await;
        drop(a);
    });
}
fn labelled() {
    need_send(async {
        let n = 'a: {
            let r = Rc::new(1);
            if *r == 1 {
                break 'a 1;
            }
            2
        };
        y().await;
        drop(n);
    });
}
fn labelled_await() {
    need_send(async { //~ ERROR future
        'a: {
            let r = Rc::new(1);
            y().await;
            if *r == 1 {
                break 'a;
            }
        }
    });
}
