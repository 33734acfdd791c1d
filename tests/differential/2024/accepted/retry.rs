//! Generic retry with bounds on everything.

use std::future::Future;

async fn retry<T, E, F, Fut>(mut attempts: u32, mut f: F) -> Result<T, E>
where
    F: FnMut() -> Fut + Send,
    Fut: Future<Output = Result<T, E>> + Send,
    T: Send,
    E: Send + std::fmt::Debug,
{
    loop {
        match f().await {
            Ok(t) => return Ok(t),
            Err(e) if attempts == 0 => return Err(e),
            Err(e) => {
                attempts -= 1;
                let text = format!("{e:?}");
                pause().await;
                drop(text);
            }
        }
    }
}
async fn pause() {}
fn spawned<T, E, F, Fut>(f: F) -> impl Future<Output = Result<T, E>> + Send
where
    F: FnMut() -> Fut + Send,
    Fut: Future<Output = Result<T, E>> + Send,
    T: Send,
    E: Send + std::fmt::Debug,
{
    retry(3, f)
}
fn concrete() -> impl Future<Output = Result<u32, String>> + Send {
    retry(3, || async { Err(String::from("no")) })
}
