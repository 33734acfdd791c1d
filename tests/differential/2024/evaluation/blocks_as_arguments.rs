//! Blocks and conditionals as operands.

use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn pair<A, B>(_: A, _: B) {}
fn block() {
    need_send(async {
        pair(
            {
                let r = Rc::new(1);
                *r
            },
            n().await,
        );
    });
}
fn conditional(c: bool) {
    need_send(async move {
        pair(if c { *Rc::new(1) } else { 2 }, n().await);
    });
}
fn conditional_rc(c: bool) {
    need_send(async move { //~ ERROR future
        pair(if c { Some(Rc::new(1)) } else { None }, n().await);
    });
}
fn matched(c: Option<u32>) {
    need_send(async move {
        pair(
            match c {
                Some(x) => *Rc::new(x),
                None => 0,
            },
            n().await,
        );
    });
}
fn later_block() {
    need_send(async {
        pair(n().await, {
            let r = Rc::new(1);
            *r
        });
    });
}
fn await_in_condition(c: bool) {
    need_send(async move {
        pair(
            1,
            if n().await == 1 {
                Rc::new(1)
            } else {
                Rc::new(2)
            },
        );
    });
}
