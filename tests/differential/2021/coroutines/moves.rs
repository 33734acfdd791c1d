//! Moves before, after and around a `yield`.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes)]
use std::rc::Rc;
fn need<T: Send>(_: T) {}
struct S { a: Rc<i32>, b: i32 }
fn cond() -> bool { true }
fn main() {
    need(#[coroutine] || { let s = S { a: Rc::new(1), b: 1 }; drop(s.a); yield; drop(s.b); });
    need(#[coroutine] || { let s = Rc::new(1); if cond() { drop(s); } yield; }); //~ ERROR coroutine
    need(#[coroutine] || { let s = Rc::new(1); if cond() { drop(s); } else { drop(s); } yield; });
    need(#[coroutine] || { let mut s = Rc::new(1); drop(s); yield; s = Rc::new(2); drop(s); });
    need(#[coroutine] || { let mut s = Rc::new(1); loop { drop(s); yield; s = Rc::new(2); if cond() { break; } } yield; });
}
