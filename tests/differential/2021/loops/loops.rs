//! Loops, edition 2021.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn inside() {
    need_send(async {
        loop {
            let r = Rc::new(1);
            if *r == 1 {
                break;
            }
        }
        y().await;
    });
}
fn iterator(v: Vec<Rc<u32>>) {
    need_send(async {
        for i in 0..3 {
            let r = Rc::new(i);
            drop(r);
            y().await;
        }
    });
    drop(v);
}
fn iterator_rc() {
    need_send(async { //~ ERROR future
        for r in vec![Rc::new(1)] {
            drop(r);
            y().await;
        }
    });
}
fn while_let(m: &'static Mutex<Vec<u32>>) {
    need_send(async move { //~ ERROR future
        while let Some(n) = m.lock().unwrap().pop() {
            y().await;
            drop(n);
        }
    });
}
fn loop_match(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        loop {
            let popped = m.lock().unwrap().pop();
            match popped {
                Some(_) => y().await,
                None => break,
            }
        }
    });
}
