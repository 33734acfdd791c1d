//! Obligations on blocks of the same body are solved last and together: one error for equal leaves, none after another error.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct S(Rc<u32>);
async fn work(_r: Rc<u32>) {
    y().await
}
fn direct_and_in_struct() {
    need_send(async { //~ ERROR future
        let r = Rc::new(1u32);
        y().await;
        drop(r);
    });
    need_send(async {
        let r = S(Rc::new(2));
        y().await;
        drop(r);
    });
}
fn in_struct_twice() {
    need_send(async { //~ ERROR future
        let r = S(Rc::new(1));
        y().await;
        drop(r);
    });
    need_send(async {
        let r = S(Rc::new(2));
        y().await;
        drop(r);
    });
}
fn block_then_function() {
    need_send(async {
        let r = Rc::new(1u32);
        y().await;
        drop(r);
    });
    need_send(work(Rc::new(2))); //~ ERROR future
}
fn function_then_block() {
    need_send(work(Rc::new(2))); //~ ERROR future
    need_send(async {
        let r = Rc::new(1u32);
        y().await;
        drop(r);
    });
}
fn blocks_in_closure() {
    let k = || {
        need_send(async { //~ ERROR future
            let r = Rc::new(1u32);
            y().await;
            drop(r);
        });
    };
    k();
    need_send(async {
        let r = Rc::new(1u32);
        y().await;
        drop(r);
    });
}
fn blocks_in_block() {
    let f = async {
        need_send(async { //~ ERROR future
            let r = Rc::new(1u32);
            y().await;
            drop(r);
        });
    };
    drop(f);
    need_send(async {
        let r = Rc::new(1u32);
        y().await;
        drop(r);
    });
}
fn coerced() {
    let mut v: Vec<Pin<Box<dyn Future<Output = ()> + Send>>> = vec![];
    v.push(Box::pin(async { //~ ERROR future
        let r = Rc::new(1u32);
        y().await;
        drop(r);
    }));
    v.push(Box::pin(async {
        let r = Rc::new(1u32);
        y().await;
        drop(r);
    }));
}
