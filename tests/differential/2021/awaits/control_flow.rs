//! Jumps, closures and awaits.

use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn c() -> bool { true }
async fn one() -> i32 { 1 }
fn main() {
    need(async { let x = loop { let r = Rc::new(1); break *r; }; one().await; x });
    need(async { let x = 'a: { let r = Rc::new(1); break 'a *r + 1; }; one().await; x });
    need(async { let mut r = None; loop { if c() { one().await; } r = Some(Rc::new(1)); if c() { break; } } });
    need(async { let mut r = None; while c() { r = Some(Rc::new(1)); } one().await; drop(r); });
    need(async { let mut r: Option<Rc<i32>> = None; one().await; r = None; });
    need(async { while c() { let r = Rc::new(1); if c() { continue; } drop(r); one().await; } });
    need(async { 'a: while c() { loop { let r = Rc::new(1); if c() { continue 'a; } else { break 'a; } } } one().await; });
    need(async { loop { let r = Rc::new(1); if c() { drop(r); continue; } one().await; break; } }); //~ ERROR future
    need(async { let r = Rc::new(1); if c() { return; } drop(r); one().await; });
    need(async { let r = Rc::new(1); if c() { drop(r); one().await; return; } drop(r); });
    need(async { { let r = Rc::new(1); } one().await; { let r = Rc::new(1); } });
    need(async { let x = { let r = Rc::new(1); *r + one().await }; });
    need(async { let x = { let r = Rc::new(1); let n = *r; drop(r); n + one().await }; });
    need(async { let x = if c() { Some(Rc::new(1)) } else { None }; one().await; });
    need(async { let x = c() && { let r = Rc::new(1); one().await == 1 }; });
    need(async { let x = *Rc::new(1) == 1 && one().await == 1; });
    need(async { let x = one().await == 1 || *Rc::new(1) == 1; });
    need(async { let r = Rc::new(1); panic!() ; one().await; });
    need(async { let r = Rc::new(1); loop {} ; one().await; });
    need(async { let r = Rc::new(1); std::process::exit(1); one().await; });
    need(async { if false { let r = Rc::new(1); one().await; } });
    need(async { let f = || one(); f().await; });
    need(async { let r = Rc::new(1); let f = || *r; f(); one().await; }); //~ ERROR future
    need(async { let f = { let r = Rc::new(1); move || *r }; one().await; f(); });
    need(async { let f = |r: Rc<i32>| *r; one().await; f(Rc::new(1)); });
    need(async { let f: fn(Rc<i32>) -> i32 = |r| *r; one().await; f(Rc::new(1)); });
    need(async { let f: Box<dyn Fn()> = Box::new(|| {}); f(); one().await; }); //~ ERROR future
    need(async { let f: Box<dyn Fn() + Send> = Box::new(|| {}); f(); one().await; f() });
    need(async { let f: &dyn Fn() = &|| {}; f(); one().await; });
    need(async { let f: &dyn Fn() = &|| {}; one().await; f(); }); //~ ERROR future
    need(async { (|| Rc::new(1))(); one().await; });
    need(async { let v: Vec<i32> = [1].iter().map(|x| *Rc::new(*x)).collect(); one().await; v });
    need(async { let v: Vec<Rc<i32>> = [1].iter().map(|x| Rc::new(*x)).collect(); one().await; });
}
