mod a { pub trait Tr { fn go(&self); fn other(&self) { self.go() } fn st() -> u8 { 1 } } impl Tr for u8 { fn go(&self) {} } }
struct S(u8);
impl a::Tr for S {
    fn go(&self) { self.0.go(); self.other(); }
    fn st() -> u8 { u8::st() + Self::st() }
}
fn main() {}
