mod a050 {
    async fn a(n: u8) { if n > 0 { b(n - 1).await; } } //~ ERROR E0733
    async fn b(n: u8) { a(n).await; }
}
mod a051 {
    use std::pin::Pin; use std::future::Future;
    fn f(n: u8) -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(async move { if n > 0 { f(n - 1).await } }) }
    fn g(n: u8) -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(async move { if n > 0 { g(n - 1).await } }) }
    fn h() -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(async move { g(3).await }) } //~ ERROR future
}
mod a052 {
    fn need<T: Unpin>(_: T) {}
    fn run() { need(async {}); need(std::marker::PhantomPinned); need(Box::pin(async {})); } //~ ERROR E0277 E0277
}
mod a054 {
    use std::panic;
    use std::cell::Cell;
    fn run() { let x = Cell::new(1); let _ = panic::catch_unwind(|| x.set(2)); } //~ ERROR E0277
}
mod a055 {
    use std::panic::{self, AssertUnwindSafe};
    use std::cell::Cell;
    fn run() { let x = Cell::new(1); let mut v = vec![1]; let _ = panic::catch_unwind(AssertUnwindSafe(|| x.set(2)));
     let _ = panic::catch_unwind(|| v.push(1)); //~ ERROR E0277
    }
}
fn main() {}
