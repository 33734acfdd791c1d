struct S<T> { a: Option<Box<S<(T,)>>>, b: T }
trait M: Sized { fn go(self) where Self: Send {} }
impl<T> M for T {}
fn need<T: Send>(_: T) {}
fn f(s: S<u8>) {
    s
      .go();
}
fn g(s: S<u8>) {
    need(std::rc::Rc::new(1));
    need(
      s
    );
    need(std::rc::Rc::new(1));
}
fn h(s: S<u8>) -> impl Send { s } //~ ERROR E0275
fn i(s: S<u8>) { let _x: Box<dyn Send> = Box::new(s); }
async fn tick() {}
fn j(s: S<u8>) {
    need(async move {
       tick().await;
       drop(s);
    });
}
fn main() {}
