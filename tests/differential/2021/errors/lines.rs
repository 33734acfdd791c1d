//! On which lines of long expressions errors stand.

use std::rc::Rc;
use std::future::Future;
async fn tick() {}
fn need<T: Send>(_: T) {}
fn two<A: Send, B: Send>(_: A, _: B) {}
struct B1; impl B1 { fn put<T: Send>(&self, _: T) -> &Self { self } }
async fn bad() {
    let r = Rc::new(1);
    tick().await;
    drop(r)
}
fn main() {
    need(
        bad() //~ ERROR future
    );
    two(
        bad(), //~ ERROR future
        bad(), //~ ERROR future
    );
    two(async {
        let r = Rc::new(1);
        tick().await;
    }, async {
        bad().await
    });
    B1
        .put(1)
        .put(bad()) //~ ERROR future
        .put(async { bad().await });
    let c = || {
        need(bad()); //~ ERROR future
        need(async { bad().await });
    };
    let x: Box<dyn Send> =
        Box::new( //~ ERROR future
            bad()
        );
    let v: Vec<Box<dyn Future<Output = ()> + Send>> = vec![
        Box::new(bad()), //~ ERROR future
        Box::new(async { bad().await }),
    ];
    need::<Rc<i32>>( //~ ERROR E0277
        Rc::new(1));
    Some(bad()).map(need); //~ ERROR future future
    Some(bad()).map(|f| need(f)); //~ ERROR future
    for f in [bad()] {
        need(f); //~ ERROR future
    }
    if let f = bad() { need(f) } //~ ERROR future
    match bad() { f => need(f) } //~ ERROR future
    need((bad(), bad()).1); //~ ERROR future
    need({ bad() }); //~ ERROR future
    need(if true { bad() } else { bad() }); //~ ERROR future
    need(&bad()); //~ ERROR future
    need(Some(async {
        bad().await
    }));
}
