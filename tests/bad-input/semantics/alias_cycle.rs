// Aliases of each other.
type A = Vec<B>;
type B = Vec<A>;
fn need<T: Send>() {}
fn main() {
    need::<A>();
}
