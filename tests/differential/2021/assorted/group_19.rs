mod b026 {
    use std::future::Future;
    fn is_send<T: Send>(_: T) {}
    async fn foo() {}
    async fn take<T>(_: T) {}
    fn run() {
        is_send(async { take(&std::cell::Cell::new(1)).await; });
        is_send(async { take(std::rc::Rc::new(1)).await; });
        is_send(take(std::rc::Rc::new(1))); //~ ERROR E0277
        is_send(take(1));
        is_send(async { let x = take(std::rc::Rc::new(1)); foo().await; });
    }
}
mod b027 {
    fn is_send<T: Send>(_: T) {}
    async fn g() {}
    fn run() {
        let c = async || { let r = std::rc::Rc::new(1); g().await; drop(r); };
        is_send(c());
        is_send(c);
        let r = std::rc::Rc::new(1);
        let d = async || { g().await; println!("{r}"); };
        is_send(d()); //~ ERROR E0277
        is_send(&d); //~ ERROR E0277
        is_send(async move || { println!("{r}"); }); //~ ERROR E0277
    }
}
mod b028 {
    fn is_send<T: Send>(_: T) {}
    fn call<F: AsyncFn() + Send>(f: F) { }
    async fn go<F>(f: F) where F: AsyncFn(&u8) -> u8 { f(&1).await; }
    fn t<F: AsyncFn(&u8) -> u8 + Send>(f: F) { is_send(go(f)); } //~ ERROR future
    fn run() { call(async || ()); let r = std::rc::Rc::new(1); call(async move || { r.clone(); }); } //~ ERROR E0277
}
mod b029 {
    use std::future::Future;
    trait Tr { fn f(&self) -> impl Future<Output = ()>; fn g(&self) -> impl Future<Output = ()> + Send { async {} } }
    fn is_send<T: Send>(_: T) {}
    fn t<X: Tr>(x: X) { is_send(x.f()); is_send(x.g()); } //~ ERROR E0277
    struct S;
    impl Tr for S { async fn f(&self) {} }
    fn run() { is_send(S.f()); is_send(S.g()); }
}
mod b030 {
    use std::future::Future;
    trait Tr: Sync { fn g(&self) -> impl Future<Output = ()> + Send { async move { let r = std::rc::Rc::new(1); self.h().await; drop(r); } } fn h(&self) -> impl Future<Output = ()> + Send; } //~ ERROR future
    trait Tu { fn g(&self) -> impl Future<Output = ()> + Send { async move { let _ = self; std::future::ready(()).await; let _ = self; } } }
}
fn main() {}
