//! Everything that is not Send is confined to scopes.

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
fn function(m: &'static Mutex<Vec<u32>>) {
    fn push(m: &Mutex<Vec<u32>>, n: u32) -> usize {
        let mut g = m.lock().unwrap();
        g.push(n);
        g.len()
    }
    need_send(async move {
        let n = push(m, 1);
        y().await;
        push(m, n as u32);
    });
}
fn closure() {
    need_send(async {
        let n = (|| {
            let r = Rc::new(1);
            let s = r.clone();
            *r + *s
        })();
        y().await;
        drop(n);
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
