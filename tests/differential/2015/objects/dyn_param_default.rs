trait Tr<T = u8> {}
fn need<T: Send + ?Sized>(_: &T) {}
fn f(a: &Tr, b: &(Tr<u16> + Send), c: &mut (Tr + Send)) { need(a); need(b); need(&c); need(c) } //~ ERROR E0277
fn main() {}
