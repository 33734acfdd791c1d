// Each call instantiates a larger one.
fn need<T: Send>(_: &T) {}
fn f<T: Send>(t: T, n: u32) {
    need(&t);
    if n > 0 {
        f((t, n), n - 1);
    }
}
fn main() {
    f(1, 2);
}
