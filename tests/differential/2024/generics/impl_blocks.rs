//! Bounds on impl blocks.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

struct W<T>(T);
impl<T: Send> W<T> {
    async fn go(self) {
        y().await;
        drop(self.0);
    }
    fn ask(self) {
        need_send(self.go());
    }
}
impl<T> W<T> {
    async fn free(self) {
        y().await;
        drop(self.0);
    }
    fn ask_free(self) {
        need_send(self.free()); //~ ERROR future
    }
}
impl W<Rc<u32>> {
    fn ask_rc(self) {
        need_send(self.free()); //~ ERROR E0277
    }
}
fn concrete() {
    need_send(W(1).go());
    need_send(W(1).free());
}
fn concrete_rc() {
    need_send(W(Rc::new(1)).free()); //~ ERROR E0277
}
