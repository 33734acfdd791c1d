#![feature(coroutine_clone, coroutine_trait, coroutines, stmt_expr_attributes)]
mod c006 {
    fn c<T: Clone>(_: &T) {}
    fn y<T: Copy>(_: &T) {}
    #[derive(Clone)] struct C;
    struct N;
    fn run() {
        let n = N; let k = C;
        let g = #[coroutine] || { yield; }; c(&g); y(&g);
        let g = #[coroutine] move || { yield; drop(k); }; c(&g); y(&g); //~ ERROR E0277
        let g = #[coroutine] move || { yield; drop(n); }; c(&g); //~ ERROR E0277
        let g = #[coroutine] || { let x = N; yield; drop(x); }; c(&g);
        let g = #[coroutine] || { let x = 1u8; yield; drop(x); }; c(&g); y(&g);
        let g = #[coroutine] || { let x = vec![1]; yield; drop(x); }; c(&g); y(&g); //~ ERROR E0277
        let g = #[coroutine] static || { yield; }; c(&g); //~ ERROR E0277
    }
}
mod c009 {
    fn c<T: Clone>(_: &T) {}
    fn y<T: Copy>(_: &T) {}
    fn run() { let s = String::new(); let mut n = 1; let k = 2;
     c(&|| s.len()); c(&move || s.len()); y(&|| k); y(&|| n += 1); c(&|| n += 1); c(&async || ()); c(&(|| async {})); let r = &mut n; c(&move || *r += 1); } //~ ERROR E0277 E0277 E0277
}
mod c010 {
    async fn f(n: u32) -> u32 { if n == 0 { 0 } else { f(n - 1).await + 1 } } //~ ERROR E0733
    async fn g(n: u32) -> u32 { if n == 0 { 0 } else { Box::pin(g(n - 1)).await + 1 } }
    struct S;
    impl S { async fn m(&self, n: u32) { if n > 0 { self.m(n - 1).await } } } //~ ERROR E0733
    trait T { async fn t(&self, n: u32); }
    impl T for S { async fn t(&self, n: u32) { if n > 0 { self.t(n - 1).await } } } //~ ERROR E0733
    async fn a() { b().await } async fn b() { c().await } async fn c() { a().await } //~ ERROR E0733
    async fn x() { let f = y(); f.await; }
    fn y() -> std::pin::Pin<Box<dyn std::future::Future<Output = ()>>> { Box::pin(x()) }
    async fn h() { async { h().await }.await } //~ ERROR E0733
    async fn i() { let _ = i(); }
    async fn j() { let c = async || j().await; c().await } //~ ERROR E0733
}
mod c012 {
    fn a() -> impl Sized { Some(b()) } //~ ERROR E0720
    fn b() -> impl Sized { Some(a()) } //~ ERROR E0720
    fn c() -> impl Sized { (d(), 1) } //~ ERROR E0720
    fn d() -> impl Sized { e() } //~ ERROR E0720
    fn e() -> impl Sized { [c()] } //~ ERROR E0720
    fn f() -> impl Sized { Some(a()) }
}
mod c013 {
    fn need<T: Send>(_: T) {}
    fn spawn<F: std::future::Future + Send + 'static>(_: F) {}
    async fn a() { spawn(async { b() ; }); }
    async fn b() { spawn(async { a() ; }); }
    async fn c() { spawn(c()); } //~ ERROR E0283
}
fn main() {}
