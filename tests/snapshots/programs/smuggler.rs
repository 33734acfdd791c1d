//@ check --rules sound
//@ check --rules sound --deny undecided
//@ effects --rules sound
//@ futures --rules sound
use std::rc::Rc;

struct Smuggler<T>(T);
unsafe impl<T> Send for Smuggler<T> {}

thread_local! {
    static SHARED: Smuggler<Rc<u32>> = Smuggler(Rc::new(1));
}

async fn pause() {}

fn unpack() -> Rc<u32> {
    SHARED.with(|s| s.0.clone())
}

async fn leaks() {
    let shared = unpack();
    pause().await;
    drop(shared);
}

fn main() {
    tokio::spawn(leaks());
}
