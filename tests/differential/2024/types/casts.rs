// What a call or a branch gives may be of another type than the one it is cast to.
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Mutex;

fn need_send<T: Send>(_: T) {}
fn any<T>() -> T {
    panic!()
}
async fn y() {}
type A = Pin<Box<dyn Future<Output = u32> + Send>>;
type B = Pin<Box<dyn Future<Output = u32>>>;
async fn f1() {
    let (t, _) = ((std::mem::replace(&mut *any::<Mutex<A>>().lock().unwrap(), any::<A>()) as B), 1);
    y().await;
}
fn a1() {
    need_send(f1()); //~ ERROR future
}
async fn f2() {
    let t = any::<Option<A>>().unwrap() as B;
    let u = (if true { any::<A>() } else { any() }) as B;
    let f = Box::new(|x| x) as Box<dyn Fn(u32) -> u32>;
    let g = { Box::new(1u32) } as Box<dyn Send>;
    let v = Vec::new() as Vec<Rc<u32>>;
    y().await;
}
fn a2() {
    need_send(f2()); //~ ERROR future future future
}
