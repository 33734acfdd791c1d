//! Values that are moved away before an await, or not.

use std::rc::Rc;
async fn tick() {}
fn need<T: Send>(_: T) {}
fn c() -> bool { true }
fn eat<T>(_: T) {}
async fn a() { let r = Rc::new(1); if c() { eat(r); } else { eat(r); } tick().await; }
async fn b() { let r = Rc::new(1); if c() { eat(r); tick().await; } else { eat(r); } }
async fn d() { let r = Rc::new(1); if c() { eat(r); return; } tick().await; }
async fn e() { let r = Rc::new(1); if c() { eat(r); } tick().await; }
async fn f() { let r; if c() { tick().await; r = Rc::new(1); eat(r); } tick().await; }
async fn g() { let r = Rc::new(1); let r = *r; tick().await; eat(r); }
async fn h() { let r = Rc::new(1); { let r = 1; tick().await; eat(r); } }
async fn i() { let (a, b) = (Rc::new(1), 2); eat(a); tick().await; eat(b); }
async fn j() { let t = (Rc::new(1), 2); eat(t.0); tick().await; eat(t.1); }
async fn k() { let t = (Rc::new(1), 2); let (a, _) = t; eat(a); tick().await; }
async fn l() { let _ = Rc::new(1); tick().await; }
async fn m() { let _r = Rc::new(1); tick().await; }
async fn n() { let ref r = Rc::new(1); tick().await; }
async fn o() { let x: Option<Rc<i32>> = None; tick().await; }
async fn p() { let x: Option<Rc<i32>> = None; match x { Some(r) => eat(r), None => {} } tick().await; }
async fn q() { let b = Box::new((Rc::new(1), 1)); eat(b.0); tick().await; }
async fn s() { let r = Rc::new(1); let f = move || eat(r); f(); tick().await; }
async fn t() { let r = Rc::new(1); let f = || drop(&r); f(); tick().await; }
async fn u() { let r = Rc::new(1); async move { eat(r) }.await; tick().await; }
async fn v() { let r = Rc::new(1); async move { eat(r) }; tick().await; }
async fn w() { 'a: { let r = Rc::new(1); if c() { break 'a; } eat(r); } tick().await; }
async fn x() { loop { let r = Rc::new(1); if c() { break; } eat(r); } tick().await; }
async fn y() { 'o: loop { let r = Rc::new(1); loop { if c() { continue 'o; } tick().await; break 'o; } } }
fn main() {
    need(a()); 
    need(b()); 
    need(d());  //~ ERROR future
    need(e());  //~ ERROR future
    need(f());  //~ ERROR future
    need(g());  //~ ERROR future
    need(h());  //~ ERROR future
    need(i()); 
    need(j());  //~ ERROR E0277
    need(k());  //~ ERROR E0277
    need(l()); 
    need(m());  //~ ERROR future
    need(n());  //~ ERROR future
    need(o());  //~ ERROR future
    need(p());  //~ ERROR future
    need(q());  //~ ERROR future
    need(s()); 
    need(t());  //~ ERROR future future
    need(u());  //~ ERROR future
    need(v()); 
    need(w()); 
    need(x()); 
    need(y());  //~ ERROR future
}
