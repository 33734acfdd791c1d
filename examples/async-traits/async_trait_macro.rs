//! "Developers relied heavily on the `#[async_trait]` macro": it writes the boxed form of each method, and puts `Send` into
//! it. That the macro belongs to the past is wrong: it is the way to a `dyn` with async methods on stable Rust. `?Send`
//! leaves the bound out, and then nothing is known of the future.
//! run: asyncsend check examples/async-traits/async_trait_macro.rs
//! expect(rust): the method that keeps an `Rc` and the spawn of the trait without `Send` are refused.
//! expect(proposal): the same: the macro asks for `Send` under every rule set.
//! expect(sound): the same.
//! needs: async_trait

use async_trait::async_trait;
use std::rc::Rc;

#[async_trait]
trait Service: Send + Sync {
    async fn execute(&self) -> u32;
}

struct Plain;

#[async_trait]
impl Service for Plain {
    async fn execute(&self) -> u32 {
        tokio::task::yield_now().await;
        1
    }
}

struct Counted;

#[async_trait]
impl Service for Counted {
    async fn execute(&self) -> u32 { //~ ERROR
        let count = Rc::new(1);
        tokio::task::yield_now().await;
        *count
    }
}

fn spawns(services: Vec<Box<dyn Service>>) {
    tokio::spawn(async move {
        for service in &services {
            println!("{}", service.execute().await);
        }
    });
}

#[async_trait(?Send)]
trait LocalService {
    async fn execute(&self) -> u32;
}

struct Unsent;

#[async_trait(?Send)]
impl LocalService for Unsent {
    async fn execute(&self) -> u32 {
        let count = Rc::new(1);
        tokio::task::yield_now().await;
        *count
    }
}

fn spawns_local(service: Box<dyn LocalService + Send + Sync>) {
    tokio::spawn(async move { println!("{}", service.execute().await) }); //~ ERROR
}
