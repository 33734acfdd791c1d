//! A block ends the storage, whatever happened in it.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn guard(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        let n = {
            let g = m.lock().unwrap();
            g.len()
        };
        y().await;
        drop(n);
    });
}
fn clone() {
    need_send(async {
        {
            let a = Rc::new(1);
            let b = a.clone();
            drop((a, b));
        }
        y().await;
    });
}
fn inner_await() {
    need_send(async { //~ ERROR future
        {
            let a = Rc::new(1);
            let _b = a.clone();
            y().await;
        }
        y().await;
    });
}
