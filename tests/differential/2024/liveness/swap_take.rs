//! `take`, `replace` and `swap` leave a value behind.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::mem;
fn take() {
    need_send(async { //~ ERROR future
        let mut o = Some(Rc::new(1));
        let a = o.take();
        drop(a);
        y().await;
    });
}
fn replace() {
    need_send(async { //~ ERROR future
        let mut o = Rc::new(1);
        let a = mem::replace(&mut o, Rc::new(2));
        drop((a, o));
        y().await;
    });
}
fn through_parameter(o: &'static mut Option<Rc<u32>>) {
    need_send(async move { //~ ERROR future
        drop(o.take());
        y().await;
    });
}
fn send_option() {
    need_send(async {
        let mut o = Some(1);
        let a = o.take();
        y().await;
        drop((a, o));
    });
}
