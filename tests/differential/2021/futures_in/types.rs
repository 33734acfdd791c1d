//! Futures in fields, containers and tuples.

use std::rc::Rc;
use std::future::Future;
use std::pin::Pin;
fn need<T: Send>(_: T) {}
fn sync<T: Sync>(_: T) {}
async fn tick() {}
async fn bad() { let r = Rc::new(1); tick().await; drop(r); }
struct F<T: Future> { f: T, n: i32 }
struct B { f: Pin<Box<dyn Future<Output = ()>>> }
fn main() {
    need(F { f: tick(), n: 1 });
    need(F { f: bad(), n: 1 }); //~ ERROR future
    need(vec![tick()]);
    need(vec![bad()]); //~ ERROR future
    need((tick(), bad())); //~ ERROR future
    need([tick(), tick()]);
    need(B { f: Box::pin(tick()) }); //~ ERROR E0277
    sync(tick());
    sync(bad()); //~ ERROR future
    sync(async { let c = std::cell::Cell::new(1); tick().await; c.get() });
    need(async { let v = vec![tick(), tick()]; for f in v { f.await } });
    need(async { let mut v = vec![bad()]; v.pop().unwrap().await; });
    need(Some(bad())); //~ ERROR future
    need(Box::new(bad())); //~ ERROR future
    need(Box::pin(tick()));
}
