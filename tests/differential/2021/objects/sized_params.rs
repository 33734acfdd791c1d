trait Tr {}
fn f<T: Tr>(_: &T) {}
fn g<T: Tr + ?Sized>(_: &T) {}
struct S<T: ?Sized>(Box<T>);
fn h(x: &dyn Tr, y: S<dyn Tr + Send>) { g(x) }
fn main() {}
