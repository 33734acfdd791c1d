//! A generic retry loop, whose bounds make it spawnable for every closure that is.
//! run: asyncsend check examples/typical/retry.rs
//! expect(rust): the call whose attempts keep an `Rc` across an await is refused.
//! expect(proposal): accepted.
//! expect(sound): accepted: what an attempt keeps stays in the task.
//! needs: tokio

use std::fmt::Debug;
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;

async fn retry<T, E, F, Fut>(attempts: u32, mut f: F) -> Option<T>
where
    E: Debug,
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    for attempt in 0..attempts {
        let text = match f(attempt).await {
            Ok(value) => return Some(value),
            Err(error) => format!("{error:?}"),
        };
        tokio::time::sleep(Duration::from_millis(10)).await;
        println!("attempt {attempt}: {text}");
    }
    None
}

async fn connect(attempt: u32) -> Result<u32, String> {
    if attempt < 2 { Err(String::from("refused")) } else { Ok(attempt) }
}

async fn connect_locally(attempt: u32) -> Result<u32, String> {
    let address = Rc::new(attempt);
    tokio::task::yield_now().await;
    Ok(*address)
}

fn main() {
    tokio::spawn(async {
        retry(3, connect).await;
    });
    tokio::spawn(async { _ = retry(3, connect_locally).await }); //~ ERROR[rust]
}
