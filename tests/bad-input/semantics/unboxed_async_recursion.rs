// A future that contains itself.
async fn f(n: u32) {
    f(n - 1).await;
}
fn need<T: Send>(_: T) {}
fn main() {
    need(f(1));
}
