//! Inline format arguments capture, too.

use std::cell::Cell;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

fn inline() {
    let r = Rc::new(1);
    need_send(move || println!("{r}")); //~ ERROR E0277
}
fn named() {
    let n = 1;
    need_send(|| println!("{n}"));
}
fn by_reference() {
    let r = Rc::new(1);
    need_send(|| println!("{r}")); //~ ERROR E0277
}
fn in_block() {
    let r = Rc::new(1);
    need_send(async { println!("{r}") }); //~ ERROR E0277
}
fn debug_cell() {
    let c = Cell::new(1);
    need_send(move || println!("{c:?}"));
}
fn debug_cell_reference() {
    let c = Cell::new(1);
    need_send(|| println!("{c:?}")); //~ ERROR E0277
}
