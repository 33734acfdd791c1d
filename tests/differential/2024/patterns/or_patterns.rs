//! Or-patterns and fall-through arms.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn or() {
    need_send(async {
        match (Rc::new(1), 2) {
            (r, 1 | 2) => {
                drop(r);
            }
            (r, _) => {
                drop(r);
            }
        }
        y().await;
    });
}
fn or_kept() {
    need_send(async { //~ ERROR future
        match (Rc::new(1), 2) {
            (r, 1 | 2) => {
                y().await;
                drop(r);
            }
            _ => {}
        }
    });
}
fn or_let() {
    need_send(async {
        let (Ok(n) | Err(n)) = Ok::<u32, u32>(*Rc::new(1));
        y().await;
        drop(n);
    });
}
fn binding_of_copy(p: (Option<u32>, u32)) {
    need_send(async move {
        match p {
            (Some(n), _) | (None, n) => {
                y().await;
                drop(n);
            }
        }
    });
}
