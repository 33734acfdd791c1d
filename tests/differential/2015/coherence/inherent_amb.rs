struct A<T>(T);
impl<T: Send> A<T> { fn f(&self) {} } //~ ERROR E0592
impl<T: Sync> A<T> { fn f(&self) {} }
impl A<u8> { fn g(&self) {} const C: u8 = 1; } //~ ERROR E0592
impl A<u8> { const C: u8 = 2; }
impl<'a> A<&'a u8> { fn h() {} } //~ ERROR E0592
impl A<&'static u8> { fn h() {} }
fn main() {}
