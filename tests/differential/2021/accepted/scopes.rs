//! The same in edition 2021.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn block(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        {
            let mut g = m.lock().unwrap();
            g.push(1);
        }
        y().await;
        {
            m.lock().unwrap().push(2);
        }
        y().await;
        m.lock().unwrap().push(3);
        y().await;
    });
}
fn branches(c: bool) {
    need_send(async move {
        let n = if c {
            let r = Rc::new(1);
            let s = r.clone();
            *r + *s
        } else {
            0
        };
        y().await;
        drop(n);
    });
}
fn arms(o: Option<u32>) {
    need_send(async move {
        let n = match o {
            Some(x) => {
                let r = Rc::new(x);
                let s = r.clone();
                *r + *s
            }
            None => 0,
        };
        y().await;
        drop(n);
    });
}
