trait A { fn f(); }
trait B { fn g<T>(&self); }
trait C: Sized {}
trait D { fn h(&self) -> Self; }
trait E { fn i(&self, o: &Self); }
trait F: PartialEq {}
trait G { const N: u8; }
trait H where Self: Sized {}
trait I: D {}
trait J { fn f() where Self: Sized; fn g<T>(&self) where Self: Sized; fn h(&self) -> Self where Self: Sized; }
trait K { type T; fn k(&self) -> Self::T; }
trait L { type T<'a> where Self: 'a; }
trait M { fn m(self: Box<Self>); fn n(self); fn o(self: std::rc::Rc<Self>); }
trait N { async fn x(&self); }
trait O { fn x(&self) -> impl Sized; }
fn a(_: &dyn A) {} //~ ERROR E0038
fn b(_: &dyn B) {} //~ ERROR E0038
fn c(_: &dyn C) {} //~ ERROR E0038
fn d(_: &dyn D) {} //~ ERROR E0038
fn e(_: &dyn E) {} //~ ERROR E0038
fn f(_: &dyn F) {} //~ ERROR E0038
fn g(_: &dyn G) {} //~ ERROR E0038
fn h(_: &dyn H) {} //~ ERROR E0038
fn i(_: &dyn I) {} //~ ERROR E0038
fn j(_: &dyn J) {}
fn k(_: &dyn K<T = u8>) {}
fn l(_: &dyn L) {} //~ ERROR E0038
fn m(_: &dyn M) {}
fn n(_: &dyn N) {} //~ ERROR E0038
fn o(_: &dyn O) {} //~ ERROR E0038
fn p(_: Box<dyn Clone + Send>) {} //~ ERROR E0038
fn q(_: Box<dyn Eq>) {} //~ ERROR E0038
struct S(Box<dyn A>); //~ ERROR E0038
type T = dyn B;
impl S { fn x(&self) -> Box<dyn D> { loop {} } } //~ ERROR E0038
fn main() {}
