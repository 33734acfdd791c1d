//! Closures given to std, used at once.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn sort(mut v: Vec<u32>) {
    need_send(async move {
        let r = Rc::new(1);
        v.sort_by_key(move |x| x + *r);
        y().await;
        drop(v);
    });
}
fn map_collect(v: Vec<u32>) {
    need_send(async move { //~ ERROR future
        let r = Rc::new(1);
        let w: Vec<u32> = v.iter().map(|x| x + *r).collect();
        y().await;
        drop(w);
    });
}
fn map_collect_block(v: Vec<u32>) {
    need_send(async move {
        let w: Vec<u32> = {
            let r = Rc::new(1);
            v.iter().map(|x| x + *r).collect()
        };
        y().await;
        drop(w);
    });
}
fn lazy(v: Vec<u32>) {
    need_send(async move {
        let mut it = v.iter().map(|x| x + 1);
        y().await;
        drop(it.next());
    });
}
fn lazy_rc(v: Vec<u32>) {
    need_send(async move { //~ ERROR future
        let r = Rc::new(1);
        let mut it = v.into_iter().map(move |x| x + *r);
        y().await;
        drop(it.next());
    });
}
fn or_else(o: Option<u32>) {
    need_send(async move {
        let n = o.unwrap_or_else(|| *Rc::new(1));
        y().await;
        drop(n);
    });
}
