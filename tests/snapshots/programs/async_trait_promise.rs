//@ check --rules rust
//@ check --rules sound
//@ check --rules sound --no-async-trait-tls
use std::rc::Rc;

thread_local! {
    static SHARED: Rc<u32> = Rc::new(1);
}

trait Source {
    async fn get(&self) -> Rc<u32>;
}

struct Own;
impl Source for Own {
    async fn get(&self) -> Rc<u32> {
        Rc::new(1)
    }
}

struct Leaky;
impl Source for Leaky {
    async fn get(&self) -> Rc<u32> {
        SHARED.with(Rc::clone)
    }
}

async fn use_one<S: Source>(source: S) {
    drop(source.get().await);
}

fn main() {
    tokio::spawn(use_one(Own));
    tokio::spawn(use_one(Leaky));
}
