struct S<T> { a: Option<Box<S<(T,)>>>, b: T }
static A: Option<S<u8>> = None; //~ ERROR E0275
fn need<T: Send>(_: T) {}
fn f(s: S<u8>) {
    need(std::rc::Rc::new(1));
    need(s);
    need(std::rc::Rc::new(1));
}
fn main() {}
