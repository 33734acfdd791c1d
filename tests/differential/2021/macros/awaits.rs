//! Macros that make statements, patterns and futures.

use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
macro_rules! hold { ($e:expr) => { let r = $e; tick().await; drop(r); } }
macro_rules! blk { ($e:expr) => {{ let r = $e; tick().await; r }} }
macro_rules! aw { ($e:expr) => { $e.await } }
macro_rules! fut { ($($t:tt)*) => { async { $($t)* } } }
macro_rules! mk { ($n:ident, $t:ty, $e:expr) => { async fn $n() -> $t { let x = $e; tick().await; x } } }
mk!(a, i32, 1);
mk!(b, Rc<i32>, Rc::new(1));
macro_rules! pat { () => { Some(_) } }
macro_rules! cst { () => { "x" } }
fn main() {
    need(async { hold!(Rc::new(1)); });
    need(async { hold!(1); });
    need(async { blk!(Rc::new(1)); });
    need(fut! { let r = Rc::new(1); tick().await; });
    need(fut! { aw!(tick()) });
    need(a());
    need(b()); //~ ERROR future
    need(async { aw!(b()); aw!(tick()) });
    need(async { match Some(Rc::new(1)) { pat!() => tick().await, _ => {} } });
    need(async { match "x" { concat!("a", "b") => tick().await, cst!() => {}, _ => {} } });
    need(async { match line!() { _ => tick().await } });
}
