//! Format macros, edition 2021.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn after() {
    need_send(async { //~ ERROR future future
        let r = Rc::new(1);
        println!("{} {}", r, n().await);
    });
}
fn before() {
    need_send(async {
        println!("{}", n().await);
    });
}
fn tail() {
    need_send(async {
        n().await;
        format!("{}", Rc::new(1))
    });
}
fn block_tail() {
    need_send(async {
        let s = { format!("{}", Rc::new(1)) };
        n().await;
        drop(s);
    });
}
fn inline() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1);
        let s = format!("{r}");
        n().await;
        drop(s);
    });
}
fn assertion() {
    need_send(async {
        assert_eq!(n().await, 0, "{}", n().await);
    });
}
