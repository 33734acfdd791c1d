// An opaque type that is its own hidden type.
fn f(n: u32) -> impl Send {
    if n == 0 { return f(n) }
    f(n - 1)
}
fn main() {
    f(1);
}
