//! What a body with errors returns is the error type to everyone else: nothing more is said of it.

use std::future::Future;
use std::rc::Rc;

struct S(Rc<u32>);

fn any<T>() -> T {
    panic!()
}
fn need_send<T: Send>(_: T) {}
fn need_sync<T: Sync>(_: T) {}
async fn y() {}
async fn later(_: &S) -> u32 {
    1
}

fn promised() -> impl Future<Output = u32> + Send { //~ ERROR future future
    async move { later(&any::<S>()).await }
}
fn of_promised() {
    need_send(&promised());
}
fn not_promised() -> impl Future<Output = u32> {
    async move { later(&any::<S>()).await }
}
fn of_not_promised() {
    need_send(&not_promised()); //~ ERROR future
}
fn value() -> impl Sized + Send { //~ ERROR E0277
    any::<S>()
}
fn of_value() {
    need_send(&value());
    need_sync(value());
}
fn beside() -> impl Sized {
    need_send(Rc::new(1)); //~ ERROR E0277
    any::<S>()
}
fn of_beside() {
    need_send(beside());
}
fn beside_a_block() -> impl Sized {
    need_send(async { //~ ERROR future
        let s: S = any();
        y().await;
    });
    any::<S>()
}
fn of_beside_a_block() {
    need_send(beside_a_block());
}
async fn asynchronous() {
    need_send(Rc::new(1)); //~ ERROR E0277
    let s: S = any();
    y().await;
}
fn of_asynchronous() {
    need_send(asynchronous());
}
fn passed_on() -> impl Future<Output = u32> {
    promised()
}
fn of_passed_on() {
    need_sync(passed_on());
}
async fn awaiting() {
    passed_on().await;
}
fn of_awaiting() {
    need_send(awaiting());
}
struct Own;
impl Own {
    fn go(&self) -> impl Future<Output = u32> + Send { //~ ERROR future
        async {
            let s: S = any();
            y().await;
            1
        }
    }
}
fn of_a_method() {
    need_sync(Own.go());
}
trait Work {
    fn go(&self) -> impl Future<Output = u32>;
}
impl Work for u32 {
    async fn go(&self) -> u32 {
        let s: S = any();
        y().await;
        need_send(Rc::new(1)); //~ ERROR E0277
        1
    }
}
fn of_a_trait() {
    need_send(1u32.go());
}
