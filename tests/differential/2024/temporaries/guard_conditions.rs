//! Match guards: bindings are references while the guard runs.

use std::cell::Cell;
use std::rc::Rc;

async fn n() -> usize {
    0
}

fn need_send<T: Send>(_: T) {}

fn cell_binding(c: Option<Cell<usize>>) {
    need_send(async move { //~ ERROR future
        match c {
            Some(x) if n().await == 1 => drop(x),
            _ => {}
        }
    });
}
fn copy_binding(o: Option<usize>) {
    need_send(async move {
        match o {
            Some(x) if n().await == x => {}
            _ => {}
        }
    });
}
fn no_binding(c: Option<Cell<usize>>) {
    need_send(async move {
        match c {
            Some(_) if n().await == 1 => {}
            _ => {}
        }
    });
}
fn pointer_binding(o: Option<*const u8>) {
    need_send(async move { //~ ERROR future
        match o.is_some() {
            true if n().await == 1 => {}
            _ => {}
        }
    });
}
fn rc_in_guard(o: Option<usize>) {
    need_send(async move {
        match o {
            Some(x) if *Rc::new(1) == x => {
                n().await;
            }
            _ => {}
        }
    });
}
fn guard_temporary(o: Option<usize>) {
    need_send(async move { //~ ERROR future
        match o {
            Some(x) if *Rc::new(x) == n().await => {}
            _ => {}
        }
    });
}
