// Supertraits of each other.
trait A: B {}
trait B: A {}
fn need<T: Send>() {}
fn f<T: A>() {
    need::<T>();
}
fn main() {}
