// An impl that holds if it holds for something larger.
trait T {}
impl<X> T for X where Vec<X>: T {}
fn need<X: T + Send>() {}
fn main() {
    need::<u8>();
}
