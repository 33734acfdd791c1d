//! Awaits among operands, fields and arguments.

use std::rc::Rc;
fn need<T: Send>(_: T) {}
async fn one() -> i32 { 1 }
struct S { a: Rc<i32>, b: i32 }
struct T(i32, Rc<i32>);
enum E { A(Rc<i32>, i32), B }
fn fst(_: &Rc<i32>, _: i32) -> i32 { 1 }
fn main() {
    need(async { let s = S { a: Rc::new(1), b: one().await }; drop(s) }); //~ ERROR future
    need(async { let s = S { b: one().await, a: Rc::new(1) }; drop(s) });
    need(async { T(one().await, Rc::new(1)); });
    need(async { let t = (Rc::new(1), one().await); });
    need(async { let t = (one().await, Rc::new(1)); });
    need(async { E::A(Rc::new(1), one().await); });
    need(async { let x = S { b: one().await, ..S { a: Rc::new(1), b: 1 } }; });
    need(async { fst(&Rc::new(1), one().await); }); //~ ERROR future
    need(async { let n = fst(&Rc::new(1), 2) + one().await; });
    need(async { let n = one().await + fst(&Rc::new(1), 2); });
    need(async { let mut v = Vec::new(); v.push(Rc::new(one().await)); });
    need(async { let mut v = vec![1]; v.push(one().await); v[one().await as usize] = 3; });
    need(async { Rc::new(1).max(Rc::new(one().await)); });
    need(async { let a = [Rc::new(1); 1]; one().await; });
    need(async { let x = &Rc::new(1); one().await; });
    need(async { let x = Some(&Rc::new(1)).is_some(); one().await; x });
    need(async { let x = *Rc::new(1) as usize; one().await; x });
    need(async { assert_eq!(one().await, *Rc::new(1)); });
    need(async { assert_eq!(*Rc::new(1), one().await); });
    need(async { assert!(*Rc::new(1) == one().await, "x {}", Rc::new(2)); });
    need(async { println!("{}", one().await); });
    need(async { let s = format!("{:?}", one().await); one().await; s });
    need(async { let a = format_args!("{}", 1).to_string(); one().await; });
    need(async { print!("{} {}", one().await, one().await); });
    need(async { dbg!(one().await); });
    need(async { let _ = write_it(&mut String::new(), one().await); });
    need(async { return one().await; });
    need(async { panic!("{}", one().await); });
    need(async { if one().await == 1 { unreachable!() } });
    need(async { matches!(one().await, 1 | 2) });
    need(async { use std::fmt::Write; let mut s = String::new(); write!(s, "{}", one().await).unwrap(); });
    need(async { use std::fmt::Write; let mut s = String::new(); write!(s, "{}", Rc::new(1)).unwrap(); one().await; });
}
fn write_it(_: &mut String, _: i32) -> i32 { 1 }
