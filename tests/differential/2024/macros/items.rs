//! Macros that make items.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

macro_rules! holder {
    ($name:ident, $t:ty) => {
        struct $name($t);
        impl $name {
            async fn go(self) {
                y().await;
                drop(self.0);
            }
        }
    };
}
holder!(Fine, u32);
holder!(Local, Rc<u32>);
macro_rules! tasks { ($($name:ident => $e:expr),* $(,)?) => { $(fn $name() { need_send($e); })* }; }
fn fine() {
    need_send(Fine(1).go());
}
fn local() {
    need_send(Local(Rc::new(1)).go()); //~ ERROR future
}
tasks! {
    generated_fine => async { y().await },
    generated_number => 1,
}
