// A type of infinite size.
struct S(S);
fn need<T: Send>() {}
fn main() {
    need::<S>();
}
