//! Primary lines of obligations spread over lines.

use std::rc::Rc;
use std::thread;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn two<A: Send, B: Send>(_: A, _: B) {}
fn second() {
    two(1, Rc::new(1)); //~ ERROR E0277
}
fn both() {
    two(Rc::new(1), Rc::new("x")); //~ ERROR E0277 E0277
}
fn method_chain() {
    thread::Builder::new()
        .name(String::new())
        .spawn({ //~ ERROR E0277
            let r = Rc::new(1);
            move || drop(r)
        })
        .unwrap();
}
fn block_argument() {
    need_send({ //~ ERROR future
        let r = Rc::new(1);
        async move {
            y().await;
            drop(r);
        }
    });
}
fn conditional(c: bool) {
    need_send(if c { Some(Rc::new(1)) } else { None }); //~ ERROR E0277
}
