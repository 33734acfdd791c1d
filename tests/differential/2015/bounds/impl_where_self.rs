trait Tr { fn f(&self) where Self: Send; fn g(&self) {} }
struct A(*const u8);
impl Tr for A { fn f(&self) where Self: Send {} } //~ ERROR E0277
struct B;
impl Tr for B { fn f(&self) {} }
fn main() { B.f(); A(0 as *const u8).f(); A(0 as *const u8).g(); Tr::f(&A(0 as *const u8)); } //~ ERROR E0277 E0277
