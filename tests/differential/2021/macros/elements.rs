//! Awaits in the arguments of std's macros.

use std::rc::Rc;
async fn one() -> i32 { 1 }
fn need<T: Send>(_: T) {}
fn main() {
    need(async { let v = vec![one().await, one().await]; drop(v); });
    need(async { let v = vec![Rc::new(one().await), Rc::new(2)]; drop(v); });
    need(async { let v = vec![Rc::new(1), Rc::new(one().await)]; drop(v); }); //~ ERROR future
    need(async { println!("{} {}", Rc::new(1), one().await); }); //~ ERROR future
    need(async { println!("{} {}", one().await, Rc::new(1)); });
    need(async { let s = format!("{}", Rc::new(1)); one().await; drop(s); });
}
