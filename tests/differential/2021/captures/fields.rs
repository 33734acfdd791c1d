//! Disjoint captures.

use std::rc::Rc;
use std::cell::Cell;
fn need<T: Send>(_: T) {}
async fn tick() {}
struct P { a: Rc<i32>, b: i32 }
fn main() {
    let p = P { a: Rc::new(1), b: 2 };
    need(async move { tick().await; p.b });
    let p = P { a: Rc::new(1), b: 2 };
    need(|| p.b);
    let t = (Cell::new(1), 2);
    need(async { t.1 });
    let t = (Cell::new(1), 2);
    need(async { t.0.get() }); //~ ERROR E0277
    let t = (Cell::new(1), 2);
    need(async move { t.0.get() });
    let p = P { a: Rc::new(1), b: 2 };
    need(async move { let P { b, .. } = p; tick().await; b });
    let p = P { a: Rc::new(1), b: 2 };
    need(async move { let _ = p; tick().await; });
    let p = P { a: Rc::new(1), b: 2 };
    need(async move { let P { a, .. } = p; }); //~ ERROR E0277
}
