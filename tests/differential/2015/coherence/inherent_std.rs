impl Vec<u8> { fn f(&self) {} } //~ ERROR E0116
impl u8 { fn g(&self) {} } //~ ERROR E0390
impl<'a> &'a u8 { fn h(&self) {} } //~ ERROR E0390
impl *const u8 { fn i(&self) {} } //~ ERROR E0390
impl fn() { fn j(&self) {} } //~ ERROR E0390
impl (u8, u8) { } //~ ERROR E0390
impl Send { fn k(&self) {} } //~ ERROR E0785
impl<T> T { fn l(&self) {} } //~ ERROR E0118
fn main() {}
