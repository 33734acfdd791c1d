//! Conditional drops after partial moves out of matches.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn both_arms() {
    need_send(async { //~ ERROR future
        let o: Result<Rc<u32>, Rc<u32>> = Ok(Rc::new(1));
        match o {
            Ok(r) => drop(r),
            Err(r) => drop(r),
        }
        y().await;
    });
}
fn map() {
    need_send(async {
        let o = Some(Rc::new(1));
        let n = o.map(|r| *r);
        y().await;
        drop(n);
    });
}
fn unwrap_or() {
    need_send(async {
        let o = Some(Rc::new(1));
        let n = *o.unwrap_or_default();
        y().await;
        drop(n);
    });
}
fn into_iter() {
    need_send(async {
        let v = vec![Rc::new(1)];
        let n: u32 = v.into_iter().map(|r| *r).sum();
        y().await;
        drop(n);
    });
}
fn iter() {
    need_send(async { //~ ERROR future
        let v = vec![Rc::new(1)];
        let n: u32 = v.iter().map(|r| **r).sum();
        drop(v);
        y().await;
        drop(n);
    });
}
