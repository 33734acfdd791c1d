//! `yield` in all kinds of expressions.

#![feature(coroutines, coroutine_trait, stmt_expr_attributes, yield_expr)]
use std::rc::Rc;
fn need<T: Send>(_: T) {}
fn f(_: i32) -> Rc<i32> { Rc::new(1) }
fn main() {
    need(#[coroutine] |x: i32| { let y = f(yield 1); drop(y); });
    need(#[coroutine] |x: i32| { let v = vec![f(1), f(yield 1)]; }); //~ ERROR coroutine
    need(#[coroutine] |x: i32| { let a = [yield 1, yield 2]; drop(f(a[0])); });
    need(#[coroutine] |x: i32| { (yield 1) + (yield 2); });
    need(#[coroutine] |x: i32| { *f(1) + (yield 2); });
    need(#[coroutine] |x: i32| { let mut s = 0; s += yield 1; s });
    need(#[coroutine] |x: Option<Rc<i32>>| { while let Some(_) = yield 1 {} });
    need(#[coroutine] |x: Option<Rc<i32>>| { while let Some(r) = yield 1 { yield 2; drop(r); } });
    need(#[coroutine] |x: bool| { if yield 1 { yield 2; } 3 });
    need(#[coroutine] |x: ()| -> Result<i32, String> { let n: i32 = "1".parse().map_err(|_| String::new())?; yield n; Ok(1) });
    need(#[coroutine] || { let r = Rc::new(1); loop { if *r == 1 { break; } } yield; });
    need(#[coroutine] || { return; yield; });
    need(#[coroutine] || { let r = Rc::new(1); return; yield; drop(r); });
    need(#[coroutine] || { let r = Rc::new(1); panic!(); yield; });
}
