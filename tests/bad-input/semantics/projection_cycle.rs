// A projection that normalises to itself.
trait T {
    type A;
}
impl T for u8 {
    type A = <u8 as T>::A;
}
fn need<X: Send>() {}
fn main() {
    need::<<u8 as T>::A>();
}
