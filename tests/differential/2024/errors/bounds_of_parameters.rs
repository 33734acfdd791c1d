//! One field asks a type parameter for `Sync`, another for `Send`: two errors, also for a future. And impls of `Send`
//! that ask for another trait.

use std::future::Future;
use std::rc::Rc;
use std::sync::Mutex;

fn any<T>() -> T {
    panic!()
}
fn need_send<T: Send>(_: T) {}
async fn y() {}

struct Pair<T>(T, Mutex<T>);
trait Work {
    fn go(&self) -> impl Future<Output = u32> + Send;
}
impl<T> Work for Pair<T> {
    async fn go(&self) -> u32 { //~ ERROR future future
        1
    }
}
fn block<T>(t: &Pair<T>) {
    need_send(async move { //~ ERROR future future
        y().await;
        drop(t)
    });
}
async fn made<T: Default>() {
    let t = T::default();
    let u = &t;
    y().await;
    drop(u)
}
fn of_made<T: Default>() {
    need_send(made::<T>()); //~ ERROR future future
}

struct Plain(u32);
struct Cloned<T>(T, Rc<u32>);
unsafe impl<T: Clone> Send for Cloned<T> {}
async fn cloned() {
    let c = any::<Cloned<Plain>>();
    y().await;
    drop(c);
}
fn of_cloned() {
    need_send(cloned()); //~ ERROR future
    need_send(async {
        let c = any::<Cloned<Plain>>();
        y().await;
        drop(c);
    });
}
