// Closures without captures, and functions, meet in a pointer: in an array as in branches.
use std::rc::Rc;

fn need_send<T: Send>(_: T) {}
async fn y() {}
fn one() -> Rc<u32> {
    Rc::new(1)
}
fn two() -> Rc<u32> {
    Rc::new(2)
}

async fn arrays() {
    let fs = [|| Rc::new(1), || Rc::new(2)];
    let gs = vec![one, two, || Rc::new(3)];
    y().await;
    drop((fs, gs));
}
async fn called() {
    let rc = [|| Rc::new(1), one].into_iter().last().unwrap()();
    y().await;
    drop(rc);
}
async fn never() {
    let rc = [panic!(), Rc::new(1)];
    y().await;
    drop(rc);
}
fn ask() {
    need_send(arrays());
    need_send(called()); //~ ERROR future
    need_send(never());
}
struct Pair<T>([T; 2]);
async fn in_a_struct() {
    let rc = Pair([|| Rc::new(1), || Rc::new(2)]);
    y().await;
    drop(rc.0[0]());
}
fn ask_the_struct() {
    need_send(in_a_struct());
}
