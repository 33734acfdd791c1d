// Each future polls one of its own kind with a larger argument: there is no end of types.
async fn f<T>(t: T, n: u32) {
    if n > 0 {
        Box::pin(f((t, n), n - 1)).await;
    }
}
fn main() {}
