//! Plain 2021 code.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::Mutex;

fn need_send<T: Send>(_: T) {}

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
trait Handler: Send + Sync {
    fn handle<'a>(&'a self, n: u32) -> BoxFuture<'a, u32>;
}
struct Add(u32);
impl Handler for Add {
    fn handle<'a>(&'a self, n: u32) -> BoxFuture<'a, u32> {
        Box::pin(async move { n + self.0 })
    }
}
async fn run(handlers: Vec<Arc<dyn Handler>>, total: Arc<Mutex<u32>>) {
    for h in handlers.iter() {
        let n = h.handle(1).await;
        *total.lock().unwrap() += n;
    }
}
fn main() {
    need_send(run(vec![Arc::new(Add(1))], Arc::new(Mutex::new(0))));
}
