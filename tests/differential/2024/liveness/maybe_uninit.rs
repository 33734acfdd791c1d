//! MaybeUninit, ManuallyDrop fields, unions.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

use std::mem::{ManuallyDrop, MaybeUninit};
union U {
    r: ManuallyDrop<Rc<u32>>,
    n: u32,
}
struct M {
    r: ManuallyDrop<Rc<u32>>,
}
fn uninit() {
    need_send(async {
        let m = MaybeUninit::<Rc<u32>>::uninit();
        y().await;
    });
}
fn written() {
    need_send(async { //~ ERROR future
        let mut m = MaybeUninit::<Rc<u32>>::uninit();
        m.write(Rc::new(1));
        y().await;
    });
}
fn union() {
    need_send(async {
        let u = U { n: 1 };
        y().await;
    });
}
fn union_read() {
    need_send(async { //~ ERROR future
        let u = U { n: 1 };
        y().await;
        drop(unsafe { u.n });
    });
}
fn field() {
    need_send(async {
        let m = M {
            r: ManuallyDrop::new(Rc::new(1)),
        };
        y().await;
    });
}
