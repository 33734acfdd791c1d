fn need<T: Send + Nope>(_: T) {} //~ ERROR E0405
impl Undefined for u8 {} //~ ERROR E0405
struct S; impl S for u8 {} //~ ERROR E0404
fn f(x: impl Missing, y: &dyn Gone) -> impl Absent { need(std::ptr::null::<u8>()); } //~ ERROR E0405 E0405 E0405
trait T: Lost { type A: Lost2; fn m(x: Self::Nope) -> Lost3; } //~ ERROR E0405 E0405 E0425
fn main() { need(std::rc::Rc::new(2)); }
