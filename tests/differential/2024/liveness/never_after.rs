//! What follows a diverging expression is not there.

use std::rc::Rc;

async fn y() {}

fn need_send<T: Send>(_: T) {}

fn stop() -> ! {
    panic!()
}
fn after_return() {
    need_send(async {
        let a = Rc::new(1);
        let _b = a.clone();
        return;
        y().await;
    });
}
fn after_loop() {
    need_send(async {
        let a = Rc::new(1);
        let _b = a.clone();
        loop {}
        y().await;
    });
}
fn after_panic() {
    need_send(async {
        let a = Rc::new(1);
        let _b = a.clone();
        panic!();
        y().await;
    });
}
fn after_never_call() {
    need_send(async {
        let a = Rc::new(1);
        let _b = a.clone();
        stop();
        y().await;
    });
}
fn before_never() {
    need_send(async { //~ ERROR future
        let a = Rc::new(1);
        let _b = a.clone();
        y().await;
        stop();
        ()
    });
}
