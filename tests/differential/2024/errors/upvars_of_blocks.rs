//! Several blocks of one body that capture the same type.

use std::cell::Cell;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn two_upvars(a: Rc<u32>, b: Rc<u32>) {
    need_send(async move { //~ ERROR future
        y().await;
        drop(a);
    });
    need_send(async move {
        y().await;
        drop(b);
    });
}
fn upvar_and_witness(a: Rc<u32>) {
    need_send(async move { //~ ERROR future
        y().await;
        drop(a);
    });
    need_send(async {
        let b = Rc::new(1u32);
        y().await;
        drop(b);
    });
}
fn closures(a: Rc<u32>, b: Rc<u32>) {
    need_send(move || drop(a)); //~ ERROR E0277
    need_send(move || drop(b));
}
fn by_reference(c: &'static Cell<u32>) {
    need_send(async move { //~ ERROR future
        c.set(1);
    });
    need_send(async move {
        c.set(2);
    });
}
fn different(a: Rc<u32>, b: &'static Cell<u32>) {
    need_send(async move { //~ ERROR future
        drop(a);
    });
    need_send(async move { //~ ERROR future
        drop(b);
    });
}
fn one_block_two_leaves(a: Rc<u32>, b: &'static Cell<u32>) {
    need_send(async move { //~ ERROR future future
        drop(a);
        drop(b);
    });
}
fn nested_functions(a: Rc<u32>) {
    fn inner(a: Rc<u32>) {
        need_send(async move { //~ ERROR future
            drop(a);
        });
    }
    inner(a.clone());
    need_send(async move { //~ ERROR future
        drop(a);
    });
}
