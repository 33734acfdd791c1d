// Each future holds a larger one.
async fn f<T>(t: T, n: u32) {
    if n > 0 {
        Box::pin(f((t, n), n - 1)).await;
    }
}
fn need<T: Send>(_: T) {}
fn main() {
    need(f(1, 2));
}
