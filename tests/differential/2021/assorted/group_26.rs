#![feature(coroutine_trait, coroutines, stmt_expr_attributes)]
mod b085 {
    async fn io() {}
    fn need<T: Send>(_: T) {}
    fn run() {
        need(async { match std::rc::Rc::new(1) { x if *x == 1 => io().await, _ => io().await } }); //~ ERROR future
        need(async { let (a, b) = (std::rc::Rc::new(1), 2); io().await; let _ = b; });
        need(async { let (_, b) = (std::rc::Rc::new(1), 2); io().await; let _ = b; });
        need(async { let r = std::rc::Rc::new(1); let w = std::rc::Rc::downgrade(&r); std::mem::forget(r); io().await; std::mem::forget(w); }); //~ ERROR future
        need(async { let x = [std::rc::Rc::new(1)]; let [y] = x; drop(y); io().await; });
        need(async { let x; { x = std::rc::Rc::new(1); } drop(x); io().await; });
        need(async { if false { let x = std::rc::Rc::new(1); io().await; drop(x); } });
        need(async { return; let x = std::rc::Rc::new(1); io().await; drop(x); });
    }
}
mod b087 {
    use std::future::IntoFuture;
    fn need<T: Send>(_: T) {}
    struct B; impl IntoFuture for B { type Output = (); type IntoFuture = std::future::Ready<()>; fn into_future(self) -> Self::IntoFuture { std::future::ready(()) } }
    struct C(std::rc::Rc<u8>); impl IntoFuture for C { type Output = (); type IntoFuture = std::future::Ready<()>; fn into_future(self) -> Self::IntoFuture { std::future::ready(()) } }
    struct D; impl IntoFuture for D { type Output = (); type IntoFuture = std::pin::Pin<Box<dyn std::future::Future<Output = ()>>>; fn into_future(self) -> Self::IntoFuture { Box::pin(async {}) } }
    fn run() { need(async { B.await }); need(async { C(std::rc::Rc::new(1)).await }); need(async { D.await }); } //~ ERROR future
}
mod b088 {
    use std::ops::{Coroutine, CoroutineState}; use std::pin::Pin; use std::cell::Cell;
    fn need<T: Send>(_: T) {}
    fn y<T: Sync>(_: T) {}
    fn run() {
        need(#[coroutine] |x: *const u8| { yield; });
        need(#[coroutine] |x: *const u8| { yield; drop(x); }); //~ ERROR coroutine
        need(#[coroutine] || { let c = Cell::new(1); yield c.get(); });
        y(#[coroutine] || { let c = Cell::new(1); yield c.get(); });
        need(#[coroutine] static || { let c = Cell::new(1); let d = &c; yield; d.set(1); }); //~ ERROR coroutine
        need(#[coroutine] || { let a = &Cell::new(1); yield a as *const _; });
        let mut g = #[coroutine] |mut a: std::rc::Rc<u8>| { loop { a = yield 1; } };
        Pin::new(&mut g).resume(std::rc::Rc::new(1));
        need(g); //~ ERROR coroutine
    }
}
mod b090 {
    use std::ops::Coroutine;
    fn mk() -> impl Coroutine<Yield = u8, Return = ()> + Send { #[coroutine] || { let p = std::ptr::null::<u8>(); yield 1; drop(p); } } //~ ERROR coroutine
    fn mk2() -> impl Coroutine<Yield = u8, Return = ()> { #[coroutine] || { let p = std::ptr::null::<u8>(); yield 1; drop(p); } }
    fn bx() -> Box<dyn Coroutine<Yield = u8, Return = ()> + Send> { Box::new(mk2()) } //~ ERROR coroutine
}
mod b091 {
    trait Q { fn q(&self); }
    impl Q for fn() {} //~ ERROR E0046
    impl Q for u8 { fn q(&self) {} fn z() {} } //~ ERROR E0407
    impl Q for u16 { type X = u8; fn q(&self) {} } //~ ERROR E0437
    impl Q for u32 { const X: u8 = 1; fn q(&self) {} } //~ ERROR E0438
}
fn main() {}
