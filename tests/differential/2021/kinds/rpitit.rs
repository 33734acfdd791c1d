trait T1 { fn it(&self) -> impl Iterator<Item = u8> + Send; fn no(&self) -> impl Sized; }
struct A;
impl T1 for A { fn it(&self) -> impl Iterator<Item = u8> + Send { let r = std::rc::Rc::new(1); (0..3).map(move |x| x + *r) } fn no(&self) -> impl Sized { 1 } } //~ ERROR E0277
struct B;
impl T1 for B { fn it(&self) -> impl Iterator<Item = u8> { 0..3 } fn no(&self) -> impl Sized { std::rc::Rc::new(1) } }
fn need<T: Send>(_: T) {}
fn f<X: T1>(x: X) { need(x.it()); need(x.no()) } //~ ERROR E0277
fn main() { need(A.no()); need(B.no()); need(B.it()) } //~ ERROR E0277
