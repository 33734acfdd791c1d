trait Tr { fn f(&self); fn g(&self) {} type X; const C: u8; }
struct S;
impl Tr for S {} //~ ERROR E0046
impl Tr for u8 { fn f(&self) {} type X = u8; const C: u8 = 1; fn h(&self) {} } //~ ERROR E0407
fn main() {}
