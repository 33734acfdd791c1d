//! Temporaries moved into calls are gone.

use std::future::Future;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct Job(Rc<u32>);
impl Job {
    fn finish(self) -> u32 {
        *self.0
    }
    fn peek(&self) -> u32 {
        *self.0
    }
    async fn consume(self) -> u32 {
        1
    }
}
async fn take(_: u32) {}
fn finished() {
    need_send(async {
        take(Job(Rc::new(1)).finish()).await;
    });
}
fn peeked() {
    need_send(async { //~ ERROR future
        take(Job(Rc::new(1)).peek()).await;
    });
}
fn variable_finished() {
    need_send(async {
        let j = Job(Rc::new(1));
        take(j.finish()).await;
    });
}
fn variable_peeked() {
    need_send(async { //~ ERROR future
        let j = Job(Rc::new(1));
        take(j.peek()).await;
    });
}
fn rc_method() {
    need_send(async {
        take(Rc::unwrap_or_clone(Rc::new(1))).await;
    });
}
fn option_unwrap() {
    need_send(async { //~ ERROR future
        take(*Some(Rc::new(1)).unwrap()).await;
    });
}
