mod c016 {
    use std::pin::Pin; use std::future::Future;
    fn foo() -> impl Future<Output = ()> { async { let b: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(foo()); b.await; } } //~ ERROR E0283
    async fn bar() { let b: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(bar()); b.await; } //~ ERROR E0283
    async fn baz(n: u8) { let b: Pin<Box<dyn Future<Output = ()>>> = Box::pin(baz(n)); b.await; }
}
mod d001 {
    use std::rc::Rc;
    fn need<T: Send>(_: T) {}
    struct S(Nope); //~ ERROR E0425
    fn f(x: Missing, y: Rc<Gone>) -> Absent { need(Rc::new(1)); loop {} } //~ ERROR E0277 E0425 E0425 E0425
    fn run() { need(Rc::new(2)); undefined(1); let x = unknown_var; need(x); Foo::bar(); m::nope(); let s = Strukt { a: 1 }; } //~ ERROR E0277 E0422 E0425 E0425 E0425 E0433
    mod m {}
}
mod d004 {
    fn need<T: Send>(_: T) {}
    fn run() {
        let v: Vec<Nope> = Vec::new(); //~ ERROR E0425
        need(v);
        let c = |x: Gone| need(x); //~ ERROR E0425
        let p = &1 as *const Lost; //~ ERROR E0425
        need::<Absent>(todo!()); //~ ERROR E0425
        need(std::rc::Rc::new(1)); //~ ERROR E0277
        match Some(1) { Nonex(x) => {} , Some(Missing { a }) => {}, None => {}, _ => {} } //~ ERROR E0422 E0531
        for x in nothing { need(x); } //~ ERROR E0425
        println!("{}", nothing2); //~ ERROR E0425
        println!("{nothing3}"); //~ ERROR E0425
    }
}
mod d009 {
    fn need<T: Send>(_: T) {}
    fn g<T>(t: U) where V: Send { need(t) } //~ ERROR E0425 E0425
    struct W<T> { a: A, b: T } //~ ERROR E0425
    impl<T> W<X> { fn f(t: T) -> Y { need(t) } } //~ ERROR E0277 E0425 E0425
    fn run() { need(|x: Z| x); } //~ ERROR E0425
}
mod d018 {
    use std::thread;
    fn run() { let mut x = 1; let v = vec![1]; thread::spawn(|| { x += 1; }); thread::spawn(|| v.len()); thread::spawn(move || { drop(v); std::rc::Rc::new(1) }); } //~ ERROR E0277
}
fn main() {}
