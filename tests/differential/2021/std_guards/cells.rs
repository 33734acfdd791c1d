// Guards of a `RefCell`: what they are made of is asked by itself.
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}
fn any<T>() -> T {
    panic!()
}
async fn y() {}
struct Inner(Rc<u32>);

async fn shared_rc() {
    let guard = any::<Ref<'static, Rc<u32>>>();
    y().await;
}
async fn unique_rc() {
    let guard = any::<RefMut<'static, Inner>>();
    y().await;
}
async fn unique_number() {
    let guard = any::<RefMut<'static, u32>>();
    y().await;
}
async fn unique_cell() {
    let guard = any::<RefMut<'static, Cell<u32>>>();
    y().await;
}
fn ask() {
    need_send(shared_rc()); //~ ERROR future future
    need_send(unique_rc()); //~ ERROR future future future
    need_send(unique_number()); //~ ERROR future future
    need_send(unique_cell()); //~ ERROR future future
    let cell = RefCell::new(Rc::new(1));
    need_send(cell.borrow_mut()); //~ ERROR E0277 E0277 E0277
}
