struct A<T>(T);
impl A<u8> { fn f() {} }
impl A<u16> { fn f() {} }
impl<T> A<T> { fn g() {} } //~ ERROR E0592
impl A<u8> { fn g() {} }
fn main() {}
