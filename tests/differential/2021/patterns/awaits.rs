//! Patterns around awaits.

use std::rc::Rc;
fn need<T: Send>(_: T) {}
async fn one() -> i32 { 1 }
enum E { A(Rc<i32>), B(i32), C }
fn e() -> E { E::C }
fn ro() -> Option<Rc<i32>> { None }
fn rr() -> Result<i32, Rc<i32>> { Ok(1) }
fn main() {
    need(async { match e() { E::A(_) => 1, E::B(x) => { one().await; x } E::C => 2 } });
    need(async { let E::B(x) = e() else { return 1 }; one().await; x });
    need(async { let E::A(x) = e() else { return one().await }; 1 });
    need(async { if let E::B(x) | E::B(x) = e() { one().await; } });
    need(async { let x = match ro() { Some(_) => 1, None => 2 }; one().await; x });
    need(async { let x = if let Some(_) = ro() { 1 } else { 2 }; one().await; x });
    need(async { match ro() { Some(x) if *x == 1 => { one().await; } _ => {} } }); //~ ERROR future
    need(async { match ro() { Some(x) if *x == one().await => {} _ => {} } }); //~ ERROR future
    need(async { match ro() { None => { one().await; } Some(x) => drop(x) } });
    need(async { match rr() { Ok(x) => { one().await; } Err(_) => {} } });
    need(async { match rr() { Ok(x) => x, Err(_) => one().await } });
    need(async { match rr() { Ok(x) => x, Err(e) => { drop(e); one().await } } });
    need(async { if let Ok(x) = rr() { one().await; } });
    need(async { while let Ok(x) = rr() { one().await; } });
    need(async { let Ok(x) = rr() else { one().await; return }; });
    need(async { let Ok(x) = rr() else { return }; one().await; });
    need(async { let x @ Some(_) = ro() else { return }; one().await; });
    need(async { let (a, b) = (1, Rc::new(1)); drop(b); one().await; });
    need(async { let [a, b] = [Rc::new(1), Rc::new(2)]; drop(a); drop(b); one().await; });
    need(async { let (mut a, mut b); (a, b) = (1, Rc::new(1)); one().await; });
    need(async { match (e(), one().await) { (E::A(_), 1) => {} _ => {} } });
    need(async { match (one().await, e()) { (1, E::A(_)) => {} _ => {} } });
    need(async { match &e() { E::B(x) => { one().await; } _ => {} } });
    need(async { let r = &e(); match r { E::B(x) => *x, _ => 1 }; one().await; });
    need(async { for x in [Rc::new(1)] { drop(x); one().await; } });
    need(async { for x in [1, 2].iter().map(|x| Rc::new(*x)) { one().await; } });
    need(async { for i in 0..2 { let r = Rc::new(i); drop(r); one().await; } });
    need(async { for _ in ro() { } one().await; });
    need(async { for _ in ro().iter() { one().await; } });
    need(async { for c in "abc".chars() { one().await; } });
    need(async { for c in std::env::args() { one().await; } }); //~ ERROR future
    need(async { let v = vec![1, 2]; for x in &v { one().await; } for x in v.into_iter().rev() { one().await; } });
}
