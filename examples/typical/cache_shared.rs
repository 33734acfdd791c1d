//! The same cache shared by two tasks: now the `Rc` is wrong, and only the letter of the proposal lets it pass.
//! run: asyncsend check examples/typical/cache_shared.rs
//! expect(rust): both spawns are refused.
//! expect(proposal): accepted, and a data race.
//! expect(sound): both spawns are refused: they capture the shared cache.
//! needs: tokio

use std::cell::RefCell;
use std::rc::Rc;
use tokio::task::yield_now;

#[derive(Clone, Default)]
struct Cache {
    hits: Rc<RefCell<Vec<String>>>,
}

async fn fill(cache: Cache, text: &'static str) {
    for _ in 0..3 {
        cache.hits.borrow_mut().push(text.to_owned());
        yield_now().await;
    }
}

fn main() {
    let cache = Cache::default();
    tokio::spawn(fill(cache.clone(), "a")); //~ ERROR[rust,sound]
    tokio::spawn(fill(cache, "b")); //~ ERROR[rust,sound]
}
