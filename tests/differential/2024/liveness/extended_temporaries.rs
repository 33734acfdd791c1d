//! `let r = &temporary;` extends the temporary to the end of the block.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn extended() {
    need_send(async { //~ ERROR future
        let r = &Rc::new(1);
        y().await;
    });
}
fn extended_in_struct() {
    need_send(async { //~ ERROR future
        let s = Some(&Rc::new(1));
        y().await;
    });
}
fn extended_in_braces() {
    need_send(async { //~ ERROR future
        let s = [&Rc::new(1)];
        y().await;
    });
}
fn block_ends_it() {
    need_send(async {
        {
            let r = &Rc::new(1);
            drop(r.clone());
        }
        y().await;
    });
}
fn not_extended() {
    need_send(async {
        let n = Rc::strong_count(&Rc::new(1));
        y().await;
        drop(n);
    });
}
