//! Expression statements end their temporaries at the semicolon.

use std::rc::Rc;
use std::sync::Mutex;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn push(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        m.lock().unwrap().push(1);
        y().await;
    });
}
fn two(m: &'static Mutex<Vec<u32>>) {
    need_send(async move {
        m.lock().unwrap().push(1);
        m.lock().unwrap().push(2);
        y().await;
    });
}
fn paren() {
    need_send(async {
        (Rc::new(1));
        y().await;
    });
}
fn tuple() {
    need_send(async { //~ ERROR future
        (Rc::new(1), y().await);
    });
}
fn reference() {
    need_send(async {
        &Rc::new(1);
        y().await;
    });
}
fn block_statement() {
    need_send(async {
        _ = { Rc::new(1) };
        y().await;
    });
}
fn if_statement(c: bool) {
    need_send(async move {
        _ = if c { Rc::new(1) } else { Rc::new(2) };
        y().await;
    });
}
fn match_statement(c: bool) {
    need_send(async move {
        _ = match c {
            true => Some(Rc::new(1)),
            false => None,
        };
        y().await;
    });
}
fn loop_statement() {
    need_send(async {
        _ = loop {
            break Rc::new(1);
        };
        y().await;
    });
}
