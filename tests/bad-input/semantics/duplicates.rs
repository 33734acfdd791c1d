// Everything twice.
struct S;
struct S;
fn f(a: u8, a: u8) {}
fn f() {}
impl S {
    fn m(&self) {}
    fn m(&self) {}
}
unsafe impl Send for S {}
impl Clone for S {
    fn clone(&self) -> S {
        S
    }
}
impl Clone for S {
    fn clone(&self) -> S {
        S
    }
}
fn main() {}
fn main() {}
