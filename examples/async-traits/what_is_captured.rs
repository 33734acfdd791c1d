//! "This struct captures every variable that exists across an await point": more precisely its arguments, used or not, and
//! what is *alive* across one. And `RefCell` is no culprit like `Rc`: it is `Send` if its content is; a reference to it is
//! not.
//! run: asyncsend check examples/async-traits/what_is_captured.rs
//! expect(rust): the three futures that keep an `Rc`, or a reference to a `RefCell`, are refused.
//! expect(proposal): the same: the question asked is `Send`.
//! expect(sound): the same.

use std::cell::RefCell;
use std::future::ready;
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}

async fn argument(_unused: Rc<u32>) {}

async fn alive() {
    let rc = Rc::new(1);
    ready(()).await;
    drop(rc);
}

async fn not_alive() {
    drop(Rc::new(1));
    ready(()).await;
}

async fn owned_cell() {
    let cell = RefCell::new(1);
    ready(()).await;
    *cell.borrow_mut() += 1;
}

async fn borrowed_cell(cell: &RefCell<u32>) {
    ready(()).await;
    *cell.borrow_mut() += 1;
}

fn first() {
    need_send(argument(Rc::new(1))); //~ ERROR
}
fn second() {
    need_send(alive()); //~ ERROR
}
fn third() {
    need_send(not_alive());
    need_send(owned_cell());
}
fn fourth(cell: &'static RefCell<u32>) {
    need_send(borrowed_cell(cell)); //~ ERROR
}
