//! A temporary that is used after a loop whose exit stands before its await.

use std::rc::Rc;

async fn y() {}
fn cond() -> bool {
    true
}
fn ptr() -> *const u32 {
    std::ptr::null()
}
fn first<A, B>(a: A, _: B) -> A {
    a
}

fn need_send<T: Send>(_: T) {}

async fn argument() {
    first(ptr(), {
        loop {
            if cond() {
                break;
            }
            y().await;
        }
    });
}
async fn tuple() {
    let _x = (
        1,
        ptr(),
        loop {
            if cond() {
                break 1;
            } else {
                y().await;
            }
        },
    );
}
async fn reference() {
    println!("{}{}", Rc::new(1), {
        loop {
            if cond() {
                break;
            }
            y().await;
        }
        1
    });
}
async fn inner_loop() {
    first(ptr(), loop {
        if cond() {
            break;
        }
        loop {
            if cond() {
                break;
            }
            y().await;
        }
    });
}
async fn endless() {
    first(std::cell::Cell::new(1).get(), {
        while let _ = () {
            y().await;
        }
    });
    std::cell::Cell::new(1).set({
        while let _ = () {
            y().await;
        }
        1
    });
}
async fn used_before() {
    first(first(ptr(), 1).is_null(), loop {
        if cond() {
            break;
        }
        y().await;
    });
}
fn asks() {
    need_send(argument()); //~ ERROR future
    need_send(tuple()); //~ ERROR future
    need_send(reference()); //~ ERROR future future
    need_send(inner_loop()); //~ ERROR future
    need_send(endless()); //~ ERROR future
    need_send(used_before());
}
